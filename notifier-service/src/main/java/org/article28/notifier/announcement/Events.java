package org.article28.notifier.announcement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.article28.model.ListPublished;
import org.article28.model.Publication;
import org.article28.notifier.list.Lenient;

/** Reads events, and refuses those that do not say what an event must. */
@ApplicationScoped
class Events {

    private final ObjectMapper json;

    Events(ObjectMapper json) {
        this.json = Lenient.of(json);
    }

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
}
