package org.article28.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeMap;
import org.article28.api.history.PartKey;
import org.article28.api.history.Snapshot;
import org.article28.api.wire.Writer;
import org.article28.model.Assessment;
import org.article28.model.Part;
import org.article28.model.PartKind;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** Reads what drafts change. */
@ApplicationScoped
class Workspaces {

    private final DraftParts parts;
    private final Writer writer;

    Workspaces(DraftParts parts, Writer writer) {
        this.parts = parts;
        this.writer = writer;
    }

    Workspace on(Snapshot newest, Draft draft) {
        var changes = new TreeMap<PartKey, Workspace.Drafted>();
        for (var row : parts.of(draft.id())) {
            var kind = PartKind.of(row.part());
            changes.put(
                    new PartKey(kind, row.id()),
                    new Workspace.Drafted(row.seen(), part(kind, row.content()), row.revision()));
        }
        return new Workspace(newest, draft.toRecord().state(newest.number()), changes);
    }

    private @Nullable Part part(PartKind kind, @Nullable String content) {
        if (content == null) {
            return null;
        }
        return switch (kind) {
            case REGISTER -> writer.stored(content, Register.class);
            case SUB_PROCESSOR -> writer.stored(content, SubProcessor.class);
            case ASSESSMENT -> writer.stored(content, Assessment.class);
        };
    }
}
