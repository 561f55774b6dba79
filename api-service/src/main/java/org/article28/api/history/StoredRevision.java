package org.article28.api.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part's content as it is kept.
 *
 * @param revision counts the contents that this part had, from 1
 * @param since the version that it began with
 * @param content canonical, unless it is redacted
 * @param redactedOn the day on which values in it were last redacted
 */
public record StoredRevision(
        PartKey part, int revision, long since, Sealed content, @Nullable LocalDate redactedOn) {

    /** As a query reads it. */
    StoredRevision(
            String part,
            String id,
            int revision,
            long since,
            String content,
            String salt,
            String digest,
            @Nullable LocalDate redactedOn) {
        this(
                PartKey.stored(part, id),
                revision,
                since,
                new Sealed(content, salt, digest),
                redactedOn);
    }
}
