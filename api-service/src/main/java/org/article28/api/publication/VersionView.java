package org.article28.api.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.article28.api.history.PublishedVersion;
import org.article28.model.Correction;
import org.article28.model.Summary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "Version",
        description = "A published version",
        requiredProperties = {"version", "publishedAt", "summary", "hash", "links"})
public record VersionView(
        @Schema(description = "Counts from 1 without gaps") long version,
        Instant publishedAt,
        @Schema(description = "What the publisher says of it") @Nullable String note,
        @Schema(description = "How many parts it added, removed and updated") Summary summary,
        @Schema(description = "SHA-256, chained to the previous version's") String hash,
        @Nullable String previousHash,
        @Schema(description = "Which earlier version it corrects") @Nullable Correction corrects,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
                @Schema(description = "A past version, taken over with its date")
                boolean imported,
        @Schema(description = "Who published it; for auditors only") @Nullable String publishedBy,
        @Schema(description = "Where to read on") Map<String, String> links) {

    /** For anyone. */
    public static VersionView of(PublishedVersion version) {
        return of(version, null, false);
    }

    /**
     * @param correctedBy the newest version that corrects it
     * @param audited whether an auditor asks, who may know who published
     */
    static VersionView of(PublishedVersion version, @Nullable Long correctedBy, boolean audited) {
        long number = version.number();
        var links = new LinkedHashMap<String, String>();
        links.put("self", "/v1/versions/" + number);
        links.put("document", "/v1/document?version=" + number);
        links.put("subProcessors", "/v1/subprocessors?version=" + number);
        links.put("diff", "/v1/diff?from=" + (number - 1) + "&to=" + number);
        if (number > 1) {
            links.put("previous", "/v1/versions/" + (number - 1));
        }
        if (correctedBy != null) {
            links.put("correctedBy", "/v1/versions/" + correctedBy);
        }
        return new VersionView(
                number,
                version.publishedAt(),
                version.note(),
                version.summary(),
                version.hash(),
                version.previousHash(),
                version.corrects(),
                version.imported(),
                audited ? version.publishedBy() : null,
                links);
    }
}
