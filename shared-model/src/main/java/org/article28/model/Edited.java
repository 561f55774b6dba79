package org.article28.model;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A canonical document in which parts are put or taken away. What is put stands in its place as its
 * author wrote it; {@link Document#canonicalAfter} follows once it was checked.
 */
public final class Edited {

    private final Document document;
    private final SortedMap<String, Optional<SubProcessor>> entries = new TreeMap<>();
    private final SortedMap<String, Optional<Assessment>> assessments = new TreeMap<>();
    private @Nullable Register register;

    public Edited(Document document) {
        this.document = document;
        this.register = document.register();
    }

    /** In the place of the one with its id, if there is one; a register in that of any other. */
    public void put(Part part) {
        switch (part) {
            case Register other -> register = other;
            case SubProcessor entry -> entries.put(entry.id(), Optional.of(entry));
            case Assessment assessment -> assessments.put(assessment.id(), Optional.of(assessment));
        }
    }

    /** Nothing where it is not there. */
    public void remove(PartKind part, String id) {
        switch (part) {
            case REGISTER -> {
                if (register != null && register.id().equals(id)) {
                    register = null;
                }
            }
            case SUB_PROCESSOR -> entries.put(id, Optional.empty());
            case ASSESSMENT -> assessments.put(id, Optional.empty());
        }
    }

    public @Nullable Register register() {
        return register;
    }

    public Document document() {
        return new Document(
                register,
                Ordered.with(document.subProcessors(), entries),
                Ordered.with(document.assessments(), assessments));
    }
}
