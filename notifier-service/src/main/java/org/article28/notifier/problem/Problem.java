package org.article28.notifier.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A problem as of RFC 9457")
public record Problem(
        @Schema(description = "Page that explains it", examples = "/problems/validation")
                String type,
        String title,
        int status,
        @Nullable String detail,
        @Schema(description = "The path asked for, or the id of an internal error")
                @Nullable String instance,
        List<Fault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String name, String title, @Nullable String detail) {
        return new Problem("/problems/" + name, title, status, detail, null, List.of());
    }

    /** For a status that has no page of its own. */
    static Problem of(int status, @Nullable String detail) {
        var known = Response.Status.fromStatusCode(status);
        var title = known == null ? "Error" : known.getReasonPhrase();
        return of(status, title.toLowerCase(Locale.ROOT).replace(' ', '-'), title, detail);
    }

    Problem with(List<Fault> faults) {
        return new Problem(type, title, status, detail, instance, faults);
    }

    Problem at(String where) {
        return new Problem(type, title, status, detail, where, errors);
    }
}
