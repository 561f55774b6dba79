package org.article28.notifier.announcement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.article28.model.EventSignature;
import org.article28.model.ListPublished;
import org.article28.model.Publication;
import org.article28.model.staff.SecretKeys;
import org.article28.notifier.list.Lenient;
import org.jspecify.annotations.Nullable;

/** Reads events, and refuses those that the register did not sign or that say no publication. */
@ApplicationScoped
class Events {

    private final ObjectMapper json;
    private final EventSignature signatures;

    Events(ObjectMapper json, SecretKeys edge) {
        this.json = Lenient.of(json);
        this.signatures = new EventSignature(edge);
    }

    /** What is not signed may be anybody's; what it hides, the api tells. */
    Publication read(ConsumerRecord<String, @Nullable String> told) {
        var event = told.value();
        if (event == null || !signatures.proves(event, signature(told))) {
            throw new Unreadable("the register did not sign it");
        }
        return read(event);
    }

    /** Whoever wrote it: to be shown, and not to be acted on. */
    Publication read(String event) {
        try {
            var read = json.readValue(event, ListPublished.class);
            if (read == null || !ListPublished.TYPE.equals(read.type())) {
                throw new Unreadable("its type is not " + ListPublished.TYPE);
            }
            return checked(read.data());
        } catch (JsonProcessingException e) {
            throw new Unreadable("not an event: " + e.getOriginalMessage(), e);
        }
    }

    /** A publication with all that a notice needs. */
    static Publication checked(Publication publication) {
        if (Objects.isNull(publication)) {
            throw new Unreadable("it has no data");
        }
        boolean whole =
                publication.version() > 0
                        && Objects.nonNull(publication.hash())
                        && Objects.nonNull(publication.publishedAt());
        if (!whole) {
            throw new Unreadable("it lacks version, hash or publishedAt");
        }
        if (!UnreadableVersion.isHash(publication.hash())) {
            throw new Unreadable("its hash is no SHA-256");
        }
        boolean told =
                publication.changes().stream()
                        .allMatch(c -> Objects.nonNull(c.kind()) && Objects.nonNull(c.part()));
        if (!told) {
            throw new Unreadable("a change lacks part or kind");
        }
        return publication;
    }

    private static @Nullable String signature(ConsumerRecord<?, ?> event) {
        var header = event.headers().lastHeader(EventSignature.HEADER);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.US_ASCII);
    }
}
