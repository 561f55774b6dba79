package org.article28.notifier.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a request. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing that is wrong with the request")
public record Fault(
        @Schema(description = "JSON Pointer (RFC 6901) into the body", examples = "/email")
                @Nullable String pointer,
        @Schema(description = "Name of the query or header parameter") @Nullable String parameter,
        String detail,
        @Schema(description = "Names the rule", examples = "email") String code) {

    public static Fault at(String pointer, String code, String detail) {
        return new Fault(pointer, null, detail, code);
    }
}
