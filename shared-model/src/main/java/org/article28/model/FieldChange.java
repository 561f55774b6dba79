package org.article28.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One field of an updated part. A set-like list tells what was added to and removed from it; any
 * other field what was and what is.
 *
 * @param path JSON Pointer (RFC 6901) into the part
 * @param before absent where the field was not set
 * @param after absent where it no longer is
 * @param added elements that the set-like list has now and had not
 * @param removed elements that it had and has no longer
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
        description =
                "One field of an updated part; set-like lists tell added and removed elements",
        requiredProperties = {"path"})
public record FieldChange(
        @Schema(description = "JSON Pointer (RFC 6901) into the part", examples = "/purpose")
                String path,
        @Schema(description = "What was; absent where the field was not set")
                @Nullable Object before,
        @Schema(description = "What is; absent where the field no longer is set")
                @Nullable Object after,
        @Schema(description = "Elements that a set-like list gained") List<Object> added,
        @Schema(description = "Elements that a set-like list lost") List<Object> removed) {

    public FieldChange {
        added = Text.copy(added);
        removed = Text.copy(removed);
    }

    static FieldChange ofValue(String path, @Nullable Object before, @Nullable Object after) {
        return new FieldChange(path, before, after, List.of(), List.of());
    }

    static FieldChange ofSet(String path, List<Object> added, List<Object> removed) {
        return new FieldChange(path, null, null, added, removed);
    }
}
