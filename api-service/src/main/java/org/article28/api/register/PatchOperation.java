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
        @Schema(required = true, examples = "/purpose") String path,
        @Nullable String from,
        @Nullable Object value) {}
