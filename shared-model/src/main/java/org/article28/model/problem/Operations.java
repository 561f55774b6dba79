package org.article28.model.problem;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
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
 * Which methods and media types a path takes, whichever resources serve them. RFC 9110, sections
 * 15.5.6 and 15.5.16 ask a refusal to tell, and the framework does not know.
 */
public final class Operations {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final List<Operation> operations;

    /** {@code classes}: those without a path are no resources. */
    public Operations(Collection<Class<?>> classes) {
        operations =
                classes.stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .distinct()
                        .flatMap(Operations::operations)
                        .toList();
    }

    /** {@code literals}: how much of its resource's path is no parameter. */
    private record Operation(Pattern path, int literals, String method, List<String> taken) {}

    /** The methods of a path. */
    public Set<String> methods(String path) {
        var methods =
                at(path).map(Operation::method).collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return methods;
    }

    /** What bodies may be; none where there is no such operation, or it takes anything. */
    public Set<String> mediaTypes(String method, String path) {
        return at(path).filter(operation -> operation.method().equals(method))
                .flatMap(operation -> operation.taken().stream())
                .filter(type -> !type.equals(MediaType.WILDCARD))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The kind of a refusal by the framework, which takes a path for unknown where only the method
     * is.
     */
    public ProblemType refusal(int status, String method, String path) {
        var type = ProblemType.ofStatus(status);
        return type == ProblemType.NOT_FOUND
                        && at(path).findAny().isPresent()
                        && !methods(path).contains(method)
                ? ProblemType.METHOD_NOT_ALLOWED
                : type;
    }

    /** Of the resources whose path fits best: only they are asked (Jakarta REST, section 3.7.2). */
    private Stream<Operation> at(String path) {
        var fitting =
                operations.stream()
                        .filter(operation -> operation.path().matcher(path).matches())
                        .toList();
        int best = fitting.stream().mapToInt(Operation::literals).max().orElse(0);
        return fitting.stream().filter(operation -> operation.literals() == best);
    }

    private static Stream<Operation> operations(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> operations(resource, method));
    }

    private static Stream<Operation> operations(Class<?> resource, Method method) {
        var parent = path(resource);
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(
                        http ->
                                new Operation(
                                        pattern(parent + path(method)),
                                        PARAMETER.matcher(parent).replaceAll("").length(),
                                        http.value(),
                                        taken(resource, method)));
    }

    private static List<String> taken(Class<?> resource, Method method) {
        var ofMethod = method.getAnnotation(Consumes.class);
        var taken = ofMethod == null ? resource.getAnnotation(Consumes.class) : ofMethod;
        return taken == null ? List.of() : List.of(taken.value());
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
