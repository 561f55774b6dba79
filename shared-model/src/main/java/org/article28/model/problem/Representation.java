package org.article28.model.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form in which something is served. */
@Schema(
        description = "A form in which it is served",
        requiredProperties = {"format", "mediaType"})
public record Representation(
        @Schema(description = "Its name in `?format=`", examples = "yaml") String format,
        @Schema(description = "Its name in `Accept`", examples = "application/yaml")
                String mediaType) {}
