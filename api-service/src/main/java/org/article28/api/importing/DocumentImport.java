package org.article28.api.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.article28.api.importing.matching.Matching;
import org.article28.api.importing.matching.Wanted;
import org.article28.api.wire.Declared;
import org.article28.model.Assessment;
import org.article28.model.Document;
import org.article28.model.SubProcessor;

/** Gives the entries of a whole document the ids that they lack. */
@ApplicationScoped
class DocumentImport {

    private final Trees trees;

    DocumentImport(Trees trees) {
        this.trees = trees;
    }

    /** The document in its own order. */
    Document document(Declared declared, Document known, Supplier<List<SubProcessor>> departed) {
        var document = declared.document();
        if (declared.withoutId().isEmpty()) {
            return document;
        }
        var entries = document.subProcessors();
        var wanted = new ArrayList<Wanted>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var id = declared.withoutId().contains(i) ? null : entry.id();
            wanted.add(new Wanted("/subProcessors/" + i, id, entry));
        }
        var ids = Matching.ids(wanted, known.subProcessors(), departed);
        return identified(document, ids);
    }

    private Document identified(Document document, List<String> ids) {
        var entries = document.subProcessors();
        var derived = entries.stream().map(SubProcessor::id).toList();
        if (derived.equals(ids)) {
            return document;
        }
        var references =
                new References(ids, entries.stream().map(SubProcessor::name).toList(), derived);
        var identified = new ArrayList<SubProcessor>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            var tree = trees.of(entries.get(i)).put("id", ids.get(i));
            references.resolveEntry(tree);
            identified.add(trees.read(tree, SubProcessor.class));
        }
        var assessments =
                document.assessments().stream()
                        .map(
                                assessment -> {
                                    var tree = trees.of(assessment);
                                    references.resolveAssessment(tree);
                                    return trees.read(tree, Assessment.class);
                                })
                        .toList();
        return new Document(document.register(), identified, assessments);
    }
}
