package org.article28.api.wire;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.article28.api.problem.Rejection;
import org.article28.model.Slug;

/**
 * Answers for ids in a path that nothing can have; the database is not asked, which takes no
 * U+0000. Versions are no ids: {@link Rejection.Malformed} tells how they are written.
 */
@Provider
public class PossibleIds implements ContainerRequestFilter {

    /** Drafts have UUIDs, which may come in capitals: RFC 9562, section 4. */
    private static final Pattern ID = Pattern.compile(Slug.PATTERN, Pattern.CASE_INSENSITIVE);

    private static final String VERSION = "version";

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getPathParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(VERSION))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .filter(id -> !ID.matcher(id).matches())
                .findFirst()
                .ifPresent(
                        _ -> {
                            throw new Rejection.NotFound("nothing here has such an id");
                        });
    }
}
