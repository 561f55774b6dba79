package org.article28.model.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which query parameters an operation takes. Who asks for a filter or a dry run and is not heard
 * would be misled: by a name that is unknown, by a second value that nobody reads, or by a variable
 * that was empty when the address was put together.
 *
 * @param names all of them
 * @param repeatable those that may come several times
 */
public record QueryParameters(Set<String> names, Set<String> repeatable) {

    /** Of one parameter. */
    public static final int MOST_VALUES = 100;

    public QueryParameters {
        names = Set.copyOf(names);
        repeatable = Set.copyOf(repeatable);
    }

    /** Those of the given that are among them and say something: forms send every field. */
    public Map<String, List<String>> among(Map<String, List<String>> given) {
        return given.entrySet().stream()
                .filter(each -> names.contains(each.getKey()))
                .filter(each -> !each.getValue().stream().allMatch(String::isBlank))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As its annotations say. */
    public static QueryParameters of(Method operation) {
        var all = Arrays.stream(operation.getParameters()).flatMap(QueryParameters::in).toList();
        return new QueryParameters(
                all.stream().map(Taken::name).collect(Collectors.toSet()),
                all.stream()
                        .filter(taken -> Collection.class.isAssignableFrom(taken.type()))
                        .map(Taken::name)
                        .collect(Collectors.toSet()));
    }

    private record Taken(String name, Class<?> type) {}

    /** A parameter, or the fields of a bean of parameters. */
    private static Stream<Taken> in(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getFields())
                        .flatMap(field -> taken(field, field.getType()))
                : taken(parameter, parameter.getType());
    }

    private static Stream<Taken> taken(AnnotatedElement element, Class<?> type) {
        @Nullable QueryParam query = element.getAnnotation(QueryParam.class);
        return query == null ? Stream.of() : Stream.of(new Taken(query.value(), type));
    }

    /** What is wrong with those that a request brings, by their names; in the order of names. */
    public List<FieldError> faults(Map<String, List<String>> given) {
        return given.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> fault(each.getKey(), each.getValue()))
                .toList();
    }

    private Stream<FieldError> fault(String name, List<String> values) {
        if (!names.contains(name)) {
            return error(name, "unknown-parameter", "there is no such parameter here");
        }
        if (repeatable.contains(name)) {
            return values.size() > MOST_VALUES
                    ? error(name, "too-many", "give at most " + MOST_VALUES + " values")
                    : Stream.of();
        }
        if (values.size() > 1) {
            return error(name, "repeated", "give one value");
        }
        return values.stream().anyMatch(String::isBlank)
                ? error(name, "empty", "there is no value; leave the parameter out")
                : Stream.of();
    }

    private static Stream<FieldError> error(String name, String code, String detail) {
        return Stream.of(FieldError.ofParameter(name, code, detail));
    }
}
