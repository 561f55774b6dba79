package org.article28.model.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body
 * @param parameter name of a query parameter or header, where it is not the body
 * @param code names the rule, for programs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "One thing that is wrong with the request",
        requiredProperties = {"detail", "code"})
public record FieldError(
        @Schema(examples = "/locations/0/country") @Nullable String pointer,
        @Nullable String parameter,
        String detail,
        @Schema(examples = "unknown-reference") String code) {

    public static FieldError at(String pointer, String code, String detail) {
        return new FieldError(pointer, null, detail, code);
    }

    /** The same, where what it points into is itself at that place. */
    public FieldError within(String place) {
        return new FieldError(place + (pointer == null ? "" : pointer), parameter, detail, code);
    }

    public static FieldError ofParameter(String parameter, String code, String detail) {
        return new FieldError(null, parameter, detail, code);
    }
}
