package org.article28.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/**
 * The event: a version of the list was published. CloudEvents 1.0 in structured JSON; its schema is
 * the file {@value #SCHEMA} beside this class. It carries no personal data.
 *
 * @param id register and version, {@code infobip/8}; a repeat has the same
 * @param source {@code /registers/} and the register's id
 * @param subject the version
 * @param time when the version was published
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ListPublished(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        Publication data) {

    public static final String TYPE = "subprocessors.list.published.v1";
    public static final String SCHEMA = "list-published.schema.json";
    public static final String TOPIC = "subprocessor-list-changes";

    public static ListPublished of(String registerId, Publication publication) {
        var version = Long.toString(publication.version());
        return new ListPublished(
                "1.0",
                registerId + "/" + version,
                "/registers/" + registerId,
                TYPE,
                version,
                publication.publishedAt(),
                "application/json",
                publication);
    }
}
