package org.article28.api.reference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.article28.model.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of problem means; texts are Markdown.
 *
 * @param name as its address ends
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "What a kind of problem means; texts are Markdown",
        requiredProperties = {"type", "title", "status", "meaning", "remedy", "example"})
record ProblemPage(
        @JsonIgnore String name,
        @Schema(examples = "/problems/stale") String type,
        String title,
        int status,
        String meaning,
        @Schema(description = "What to do about it") String remedy,
        @Schema(description = "The codes that its `errors` may have") @Nullable String codes,
        @Schema(implementation = Problem.class) JsonNode example) {}
