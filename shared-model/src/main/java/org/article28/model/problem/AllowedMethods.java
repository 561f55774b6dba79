package org.article28.model.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which methods a path has, whichever resources serve them. RFC 9110, section 15.5.6 asks a refusal
 * to tell, and the framework does not know.
 */
public final class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final List<Operation> operations;

    /** {@code classes}: those without a path are no resources. */
    public AllowedMethods(Collection<Class<?>> classes) {
        operations =
                classes.stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .distinct()
                        .flatMap(AllowedMethods::operations)
                        .toList();
    }

    /** {@code literals}: how much of its resource's path is no parameter. */
    private record Operation(Pattern path, int literals, String method) {}

    /** Of the resources whose path fits best: only they are asked (Jakarta REST, section 3.7.2). */
    public Set<String> of(String path) {
        var fitting =
                operations.stream()
                        .filter(operation -> operation.path().matcher(path).matches())
                        .toList();
        int best = fitting.stream().mapToInt(Operation::literals).max().orElse(0);
        var methods =
                fitting.stream()
                        .filter(operation -> operation.literals() == best)
                        .map(Operation::method)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return methods;
    }

    private static Stream<Operation> operations(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> operations(path(resource), method));
    }

    private static Stream<Operation> operations(String parent, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(
                        http ->
                                new Operation(
                                        pattern(parent + path(method)),
                                        PARAMETER.matcher(parent).replaceAll("").length(),
                                        http.value()));
    }

    /** With a slash before it and none after it; empty without one. */
    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        var bare = path == null ? "" : path.value().replaceAll("^/+|/+$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }

    private static Pattern pattern(String template) {
        var literals = PARAMETER.split(template, -1);
        return Pattern.compile(
                Arrays.stream(literals).map(Pattern::quote).collect(Collectors.joining("[^/]+"))
                        + "/?");
    }
}
