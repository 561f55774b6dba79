package org.article28.api.publication;

import java.util.ArrayList;
import java.util.List;
import org.article28.api.history.Snapshot;
import org.article28.api.problem.Rejection;
import org.article28.model.Document;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** Applies an edit to the newest snapshot. Pure; the result is canonical as far as the edit is. */
final class Applier {

    private Applier() {}

    /**
     * @throws Rejection.Stale if none of the states that the publisher saw is the newest
     * @throws Rejection.NotFound if the entry to edit is not there
     * @throws Rejection.Conflict if the entry to add is there, or there is no register to add it to
     */
    static Document apply(Edit edit, Snapshot newest) {
        return switch (edit) {
            case Edit.Declare(var document, var seen) -> {
                current(seen, newest.state(), "the document");
                yield document;
            }
            case Edit.Add(var entry) -> {
                if (newest.entries().containsKey(entry.id())) {
                    throw new Rejection.Conflict(
                            "there is a sub-processor with the id " + entry.id() + " already");
                }
                yield with(newest, entry.id(), entry);
            }
            case Edit.Replace(var entry, var seen) -> {
                known(newest, entry.id());
                current(seen, newest.entryState(entry.id()), entry.id());
                yield with(newest, entry.id(), entry);
            }
            case Edit.Remove(var id, var seen) -> {
                known(newest, id);
                current(seen, newest.entryState(id), id);
                yield with(newest, id, null);
            }
        };
    }

    private static void known(Snapshot newest, String id) {
        if (!newest.entries().containsKey(id)) {
            throw new Rejection.NotFound("there is no sub-processor with the id " + id);
        }
    }

    private static void current(List<String> seen, String state, String what) {
        if (!seen.isEmpty() && !seen.contains(state)) {
            throw new Rejection.Stale(what + " is at " + state + " now; read it again");
        }
    }

    private static Document with(Snapshot newest, String id, @Nullable SubProcessor entry) {
        var document = newest.document();
        if (document.register() == null) {
            throw new Rejection.Conflict("the register is empty: PUT /v1/document first");
        }
        var entries = new ArrayList<SubProcessor>(document.subProcessors().size() + 1);
        document.subProcessors().stream()
                .filter(other -> !other.id().equals(id))
                .forEach(entries::add);
        if (entry != null) {
            entries.add(entry);
        }
        return new Document(document.register(), entries, document.assessments());
    }
}
