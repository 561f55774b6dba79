package org.article28.api.wire;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.EntityTags;
import org.jspecify.annotations.Nullable;

/**
 * What a read depends on (RFC 9110, section 13.2.2), of a representation that may go out as it is
 * or compressed, with a tag of its own for each.
 */
final class Preconditions {

    private Preconditions() {}

    /**
     * The tag of what the client has already; null where it is to be sent.
     *
     * @param modified to the second; null where that is not known
     * @throws Rejection.Stale if the client wants another state only
     */
    static @Nullable EntityTag known(
            HttpHeaders headers,
            EntityTag plain,
            EntityTag compressed,
            @Nullable Instant modified) {
        var ifMatch = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (ifMatch != null && named(ifMatch, List.of(plain, compressed)) == null) {
            throw new Rejection.Stale("it is at " + plain.getValue() + " now");
        }
        var ifNoneMatch = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (ifNoneMatch != null) {
            // Compared weakly: a proxy that compresses weakens the tag.
            return named(ifNoneMatch.replace("W/\"", "\""), List.of(plain, compressed));
        }
        return isUnchanged(headers.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE), modified)
                ? plain
                : null;
    }

    /** The first of these tags that the header names, or whose state any will do. */
    private static @Nullable EntityTag named(String header, List<EntityTag> tags) {
        if (header.strip().equals("*")) {
            return tags.getFirst();
        }
        return tags.stream()
                .filter(tag -> EntityTags.names(header, tag.getValue()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isUnchanged(@Nullable String since, @Nullable Instant modified) {
        if (since == null || modified == null) {
            return false;
        }
        try {
            var time = DateTimeFormatter.RFC_1123_DATE_TIME.parse(since, Instant::from);
            return !modified.isAfter(time);
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
