package org.article28.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a rule says of a document: that it is incomplete or needs a check, never that it
 * is unlawful.
 *
 * @param rule names the rule
 * @param existing whether the newest version has it already; then it blocks nothing
 * @param pointer JSON Pointer (RFC 6901) into the document that would be published
 * @param source the article, decision or guideline that the rule comes from
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
        description = "Something incomplete, or in need of a check",
        requiredProperties = {"rule", "severity", "existing", "pointer", "detail", "source"})
public record Finding(
        @Schema(examples = "transfer-without-mechanism") String rule,
        Severity severity,
        boolean existing,
        @Schema(
                        description = "JSON Pointer into the document",
                        examples = "/subProcessors/3/country")
                String pointer,
        String detail,
        @Schema(examples = "Art. 44, 46 GDPR") String source) {

    /** Whether it keeps a publication back, unless the publisher overrides it. */
    public boolean blocks() {
        return severity == Severity.ERROR && !existing;
    }

    /** How much a finding matters. */
    @Schema(name = "FindingSeverity")
    public enum Severity {
        @JsonProperty("info")
        INFO,
        @JsonProperty("warning")
        WARNING,
        @JsonProperty("error")
        ERROR
    }
}
