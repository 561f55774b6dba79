package org.article28.api.publication;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.article28.api.problem.Rejection;
import org.article28.model.Change;
import org.article28.model.Document;
import org.article28.model.DocumentCheck;
import org.article28.model.DocumentDiff;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Makes versions of past documents, or tells what is wrong with them. Does no I/O. */
final class PastVersions {

    private final Instant now;
    private final List<PastVersion> made = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();
    private Document before = Document.EMPTY;
    private @Nullable Instant last;

    private PastVersions(Instant now) {
        this.now = now;
    }

    /**
     * What one past document makes.
     *
     * @param document canonical
     * @param changes from the one before; at least one
     */
    record PastVersion(
            Instant publishedAt, @Nullable String note, Document document, List<Change> changes) {

        PastVersion {
            changes = List.copyOf(changes);
        }
    }

    /**
     * @throws Rejection.Invalid if times are not in order or lie ahead, a document does not fit
     *     together, or one changes nothing
     */
    static List<PastVersion> of(List<PastDocument> documents, Instant now) {
        var versions = new PastVersions(now);
        for (int i = 0; i < documents.size(); i++) {
            versions.add("/documents/" + i, documents.get(i));
        }
        if (!versions.errors.isEmpty()) {
            throw new Rejection.Invalid(versions.errors);
        }
        return List.copyOf(versions.made);
    }

    private void add(String place, PastDocument past) {
        var publishedAt = time(place + "/publishedAt", past.publishedAt());
        var document = past.document();
        var faults = DocumentCheck.faults(document);
        var all = new Edit.Declare(document, List.of());
        for (var error : Places.errors(faults, all, document)) {
            errors.add(error.within(place + "/document"));
        }
        var canonical = document.canonical();
        var changes = DocumentDiff.between(before, canonical);
        if (changes.isEmpty()) {
            refuse(
                    place + "/document",
                    "unchanged",
                    "it says what the document before it says: leave it out");
        }
        before = canonical;
        if (publishedAt != null) {
            made.add(new PastVersion(publishedAt, past.note(), canonical, changes));
        }
    }

    private @Nullable Instant time(String place, String given) {
        try {
            var at = Instant.parse(given).truncatedTo(ChronoUnit.MICROS);
            if (at.isBefore(Instant.EPOCH)) {
                refuse(place, "date-out-of-range", "nothing was published before 1970");
            }
            if (at.isAfter(now)) {
                refuse(place, "in-the-future", "a past document was published in the past");
            }
            if (last != null && !at.isAfter(last)) {
                refuse(
                        place,
                        "out-of-order",
                        "each is later than the one before, to the microsecond; the oldest first");
            }
            last = at;
            return at;
        } catch (DateTimeParseException notAnInstant) {
            refuse(place, "instant", "needed here: an instant, such as 2024-05-01T08:00:00Z");
            return null;
        }
    }

    private void refuse(String place, String code, String detail) {
        errors.add(FieldError.at(place, code, detail));
    }
}
