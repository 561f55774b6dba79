package org.article28.api.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.article28.api.wire.Writer;
import org.article28.model.PartKind;
import org.article28.model.Register;
import org.article28.model.SubProcessor;

/** What single parts were in earlier versions, read without whole snapshots. */
@ApplicationScoped
class Past {

    private final Revisions revisions;
    private final Writer writer;

    Past(Revisions revisions, Writer writer) {
        this.revisions = revisions;
        this.writer = writer;
    }

    Map<String, List<PastEntry>> entries(Collection<String> ids, long version) {
        return revisions.ofEntries(ids, version).stream()
                .collect(
                        Collectors.groupingBy(
                                Revision.OfEntry::id,
                                Collectors.mapping(this::entry, Collectors.toList())));
    }

    private PastEntry entry(Revision.OfEntry row) {
        return new PastEntry(
                row.since(),
                row.until(),
                row.publishedAt(),
                writer.stored(row.content(), SubProcessor.class));
    }

    List<SubProcessor> departedEntries() {
        return revisions.departed(PartKind.SUB_PROCESSOR).stream()
                .map(content -> writer.stored(content, SubProcessor.class))
                .toList();
    }

    Map<Long, Register> registers(Collection<Long> versions) {
        return revisions.ofRegister(versions).stream()
                .collect(
                        Collectors.toMap(
                                Revision.OfRegister::version,
                                row -> writer.stored(row.content(), Register.class)));
    }
}
