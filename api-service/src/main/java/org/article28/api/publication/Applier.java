package org.article28.api.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.article28.api.history.PartKey;
import org.article28.api.problem.Rejection;
import org.article28.model.Assessment;
import org.article28.model.Document;
import org.article28.model.Part;
import org.article28.model.PartKind;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** Applies an edit to a document. Pure; the result is canonical as far as the edit is. */
public final class Applier {

    private Applier() {}

    /**
     * @throws Rejection.Stale if none of the states that the editor saw is the newest
     * @throws Rejection.NotFound if the part to edit is not there
     * @throws Rejection.Conflict if the part to add is there, if there is no register yet, or if
     *     others changed what is to be merged
     */
    public static Document apply(Edit edit, Base base) {
        return switch (edit) {
            case Edit.Declare(var document, var seen) -> {
                requireCurrent(seen, base.state(), "the document");
                yield document;
            }
            case Edit.Add(var part) -> {
                var key = PartKey.of(part);
                if (base.state(key) != null) {
                    throw new Rejection.Conflict(
                            "there is %s with the id %s already"
                                    .formatted(kind(key.part()), key.id()));
                }
                yield with(base.document(), key, part);
            }
            case Edit.Replace(Register register, var seen) -> {
                var old = base.document().register();
                var state = old == null ? base.state() : known(base, PartKey.of(old));
                requireCurrent(seen, state, "the register");
                yield withRegister(base.document(), register);
            }
            case Edit.Replace(var part, var seen) -> {
                var key = PartKey.of(part);
                requireCurrent(seen, known(base, key), key.id());
                yield with(base.document(), key, part);
            }
            case Edit.Remove(var key, var seen) -> {
                requireCurrent(seen, known(base, key), key.id());
                yield with(base.document(), key, null);
            }
            case Edit.Merge(var parts) -> merge(parts, base);
        };
    }

    private static Document merge(Map<PartKey, Edit.Touched> parts, Base base) {
        var changed =
                parts.entrySet().stream()
                        .filter(part -> !isUntouched(part.getKey(), part.getValue(), base))
                        .map(part -> part.getKey().label())
                        .toList();
        if (!changed.isEmpty()) {
            throw new Rejection.Conflict(
                    "others changed what this draft changes: %s; take it back and edit it anew"
                            .formatted(String.join(", ", changed)));
        }
        var document = base.document();
        for (var part : parts.entrySet()) {
            document = with(document, part.getKey(), part.getValue().part());
        }
        return document;
    }

    private static boolean isUntouched(PartKey key, Edit.Touched touched, Base base) {
        return Objects.equals(touched.seen(), base.state(key));
    }

    private static String known(Base base, PartKey key) {
        var state = base.state(key);
        if (state == null) {
            throw new Rejection.NotFound(
                    "there is no %s with the id %s".formatted(key.part().wire(), key.id()));
        }
        return state;
    }

    private static String kind(PartKind kind) {
        return switch (kind) {
            case REGISTER -> "a register";
            case SUB_PROCESSOR -> "a sub-processor";
            case ASSESSMENT -> "an assessment";
        };
    }

    /**
     * @param seen states that were seen; empty for any
     * @throws Rejection.Stale if the present one is not among them
     */
    public static void requireCurrent(List<String> seen, String state, String what) {
        if (!seen.isEmpty() && !seen.contains(state)) {
            throw new Rejection.Stale(what + " is at " + state + " now; read it again");
        }
    }

    private static Document withRegister(Document document, @Nullable Register register) {
        return new Document(register, document.subProcessors(), document.assessments());
    }

    private static Document with(Document document, PartKey key, @Nullable Part part) {
        if (key.part() == PartKind.REGISTER) {
            var register = document.register();
            // Another register may have taken its place already.
            return part == null && register != null && !register.id().equals(key.id())
                    ? document
                    : withRegister(document, (Register) part);
        }
        if (document.register() == null) {
            throw new Rejection.Conflict(
                    "there is no register yet: PUT /v1/register or /v1/document first");
        }
        return switch (key.part()) {
            case SUB_PROCESSOR ->
                    new Document(
                            document.register(),
                            with(document.subProcessors(), key.id(), (SubProcessor) part),
                            document.assessments());
            case ASSESSMENT ->
                    new Document(
                            document.register(),
                            document.subProcessors(),
                            with(document.assessments(), key.id(), (Assessment) part));
            case REGISTER -> throw new IllegalStateException("handled above");
        };
    }

    private static <T extends Part> List<T> with(List<T> parts, String id, @Nullable T part) {
        var all = new ArrayList<T>(parts.size() + 1);
        parts.stream().filter(other -> !other.id().equals(id)).forEach(all::add);
        if (part != null) {
            all.add(part);
        }
        return all;
    }
}
