package org.article28.api.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One operation of a JSON Patch, RFC 6902, section 4; for the contract. */
@Schema(description = "One operation of a JSON Patch, RFC 6902")
record PatchOperation(
        @Schema(
                        required = true,
                        enumeration = {"add", "remove", "replace", "move", "copy", "test"})
                String op,
        @Schema(required = true, examples = "/purpose", pattern = POINTER, maxLength = LONGEST)
                String path,
        @Schema(pattern = POINTER, maxLength = LONGEST) @Nullable String from,
        @Nullable Object value) {

    /** RFC 6901. */
    private static final String POINTER = "^(/|$)";

    private static final int LONGEST = 1_000_000;
}
