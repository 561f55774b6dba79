package org.article28.notifier.rows;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Tells where rows go on. */
public final class NextPage {

    private NextPage() {}

    /** {@code after}: the row after which there are more; null where there are none. */
    public static Response told(Response page, UriInfo asked, @Nullable Long after) {
        if (after == null) {
            return page;
        }
        var next = asked.getRequestUriBuilder().replaceQueryParam("after", after).build();
        return Response.fromResponse(page)
                .header(
                        HttpHeaders.LINK,
                        "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery()))
                .build();
    }
}
