package org.article28.api.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.api.history.DatedRevision;
import org.article28.api.history.History;
import org.article28.api.history.PartKey;
import org.article28.api.problem.Rejection;
import org.article28.api.register.EntryRevision.Told;
import org.article28.api.wire.Page;
import org.article28.api.wire.Redaction;
import org.article28.api.wire.Writer;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** Reads what an entry was. */
@ApplicationScoped
public class EntryHistory {

    private final History history;
    private final Writer writer;

    EntryHistory(History history, Writer writer) {
        this.history = history;
        this.writer = writer;
    }

    /**
     * Some revisions of an entry, oldest first.
     *
     * @param last the number of the last one
     * @param more whether others follow
     */
    public record Shown(String id, long after, List<DatedRevision> rows, long last, boolean more) {

        public Shown {
            rows = List.copyOf(rows);
        }

        /** Tells in entity tags what of it is redacted. */
        String mark() {
            return Redaction.mark(rows.stream().map(DatedRevision::content).toList());
        }
    }

    /**
     * As the version {@code newest} knows them.
     *
     * @throws Rejection.NotFound if there never was such an entry
     */
    public Shown shown(String id, Page page, long newest) {
        var rows = asOf(newest, rows(id, page));
        long last = Math.min(page.after() + page.limit(), lastNumber(rows, page.after()));
        return new Shown(
                id,
                page.after(),
                rows.stream().filter(row -> row.revision() <= last).toList(),
                last,
                last < lastNumber(rows, last));
    }

    /**
     * As {@link #shown}: the last ones, or those before a number.
     *
     * @throws Rejection.NotFound if there never was such an entry
     */
    public Shown latest(String id, @Nullable Long before, int most, long newest) {
        long last = before == null ? history.lastRevision(PartKey.subProcessor(id)) : before - 1;
        return shown(id, new Page(Math.max(0, last - most), most), newest);
    }

    /** With what each of them changed. */
    public EntryRevisions told(Shown shown) {
        return EntryRevisions.of(
                shown.id(),
                shown.after(),
                shown.rows().stream()
                        .map(row -> new Told(row, writer.stored(row.content(), SubProcessor.class)))
                        .toList());
    }

    /** Those of the page, the one before it and the one after it. */
    private List<DatedRevision> rows(String id, Page page) {
        var part = PartKey.subProcessor(id);
        int from = (int) Math.min(Integer.MAX_VALUE, page.after());
        var rows = history.revisions(part, from, page.limit() + 2);
        if (rows.isEmpty() && history.revisions(part, 1, 1).isEmpty()) {
            throw new Rejection.NotFound("there never was a sub-processor with the id " + id);
        }
        return rows;
    }

    private static List<DatedRevision> asOf(long newest, List<DatedRevision> rows) {
        return rows.stream()
                .filter(row -> row.since() <= newest)
                .map(
                        row -> {
                            var until = row.until();
                            return until != null && until > newest ? row.inForce() : row;
                        })
                .toList();
    }

    private static long lastNumber(List<DatedRevision> rows, long otherwise) {
        return rows.isEmpty() ? otherwise : rows.getLast().revision();
    }
}
