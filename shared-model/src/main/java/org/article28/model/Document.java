package org.article28.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a version freezes.
 *
 * @param register absent only in {@link #EMPTY}, which is never published
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Document(
        @NotNull @Valid @Nullable Register register,
        List<@NotNull @Valid SubProcessor> subProcessors,
        List<@NotNull @Valid Assessment> assessments) {

    /** What there is before the first version. */
    public static final Document EMPTY = new Document(null, List.of(), List.of());

    public Document {
        subProcessors = Text.copy(subProcessors);
        assessments = Text.copy(assessments);
    }

    /** All parts: the register first, then the entries, then the assessments. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>(1 + subProcessors.size() + assessments.size());
        if (register != null) {
            parts.add(register);
        }
        parts.addAll(subProcessors);
        parts.addAll(assessments);
        return parts;
    }

    /** The entry with that id; null where there is none. Of a canonical document. */
    public @Nullable SubProcessor subProcessor(String id) {
        return Ordered.find(subProcessors, id);
    }

    /** The assessment with that id; null where there is none. Of a canonical document. */
    public @Nullable Assessment assessment(String id) {
        return Ordered.find(assessments, id);
    }

    /** The part of that kind with that id; null where there is none. Of a canonical document. */
    public @Nullable Part part(PartKind kind, String id) {
        return switch (kind) {
            case REGISTER -> register != null && register.id().equals(id) ? register : null;
            case SUB_PROCESSOR -> subProcessor(id);
            case ASSESSMENT -> assessment(id);
        };
    }

    /**
     * Where the entry with that id stands; negative where there is none. Of a canonical document.
     */
    public int indexOfSubProcessor(String id) {
        return Ordered.index(subProcessors, id);
    }

    /** Whose rules are checked: those of the register, {@code eu} where it names none. */
    public Set<Regime> regimes() {
        return register == null || register.regimes().isEmpty()
                ? Set.of(Regime.EU)
                : register.regimes();
    }

    /**
     * The same content in the one order in which it is stored, hashed and compared: parts by id,
     * set-like lists by their elements. Lists that readers see in the author's order stay as they
     * are.
     */
    public Document canonical() {
        return canonicalAfter(EMPTY);
    }

    /**
     * As {@link #canonical}, where this was made from another document: a part that is the same or
     * equal there is taken from there, so that versions share what did not change.
     *
     * @param earlier canonical
     */
    public Document canonicalAfter(Document earlier) {
        return new Document(
                register == null ? null : Canonical.part(register, earlier.register),
                Canonical.parts(subProcessors, earlier.subProcessors),
                Canonical.parts(assessments, earlier.assessments));
    }
}
