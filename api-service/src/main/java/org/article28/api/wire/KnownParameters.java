package org.article28.api.wire;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;

/**
 * Refuses query parameters that an operation does not have: who asks for a filter or a dry run and
 * is not heard would be misled.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    private final ResourceInfo resource;

    KnownParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var known = known();
        var errors =
                request.getUriInfo().getQueryParameters().keySet().stream()
                        .filter(name -> !known.contains(name))
                        .map(
                                name ->
                                        FieldError.ofParameter(
                                                name,
                                                "unknown-parameter",
                                                "there is no such parameter here"))
                        .toList();
        if (!errors.isEmpty()) {
            throw new Rejection.Malformed("unknown query parameters", errors);
        }
    }

    private Set<String> known() {
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .flatMap(KnownParameters::elements)
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(name -> name != null)
                .map(QueryParam::value)
                .collect(Collectors.toSet());
    }

    /** A parameter, or the fields of a bean of parameters. */
    private static Stream<? extends AnnotatedElement> elements(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getFields())
                : Stream.of(parameter);
    }
}
