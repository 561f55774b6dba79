package org.article28.api.diff;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.article28.api.wire.Writer;

/** Writes what differs in each of its representations; the same for the same request. */
@ApplicationScoped
class DiffText {

    private final Diffs diffs;
    private final Writer writer;
    private final ObjectMapper json;

    DiffText(Diffs diffs, Writer writer, ObjectMapper json) {
        this.diffs = diffs;
        this.writer = writer;
        this.json = json;
    }

    String of(DiffRequest asked) {
        return switch (asked.format()) {
            case JSON_PATCH ->
                    writer.json(
                            DocumentPatch.between(
                                    asked.from().document(), asked.to().document(), json));
            case HTML -> DiffPage.of(diff(asked), asked.to().document().register(), json);
            default -> writer.json(diff(asked));
        };
    }

    private Diff diff(DiffRequest asked) {
        return diffs.between(asked.from(), asked.to(), asked.filter());
    }
}
