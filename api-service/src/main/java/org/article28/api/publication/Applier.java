package org.article28.api.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.article28.api.history.PartKey;
import org.article28.api.problem.Rejection;
import org.article28.model.Document;
import org.article28.model.Edited;
import org.article28.model.Part;
import org.article28.model.PartKind;
import org.article28.model.Register;

/**
 * Applies an edit to a document. Pure. Parts that are edited stand in their place as their author
 * wrote them; a declared document is as it was sent.
 */
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
                yield with(base.document(), part);
            }
            case Edit.Replace(Register register, var seen) -> {
                var old = base.document().register();
                var state = old == null ? base.state() : known(base, PartKey.of(old));
                requireCurrent(seen, state, "the register");
                yield with(base.document(), register);
            }
            case Edit.Replace(var part, var seen) -> {
                var key = PartKey.of(part);
                requireCurrent(seen, known(base, key), key.id());
                yield with(base.document(), part);
            }
            case Edit.Remove(var key, var seen) -> {
                requireCurrent(seen, known(base, key), key.id());
                var edited = new Edited(base.document());
                edited.remove(key.part(), key.id());
                yield edited.document();
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
        if (parts.isEmpty()) {
            return base.document();
        }
        var edited = new Edited(base.document());
        parts.forEach(
                (key, touched) -> {
                    var part = touched.part();
                    if (part == null) {
                        edited.remove(key.part(), key.id());
                    } else {
                        edited.put(part);
                    }
                });
        return checked(edited);
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

    private static Document with(Document document, Part part) {
        var edited = new Edited(document);
        edited.put(part);
        return checked(edited);
    }

    private static Document checked(Edited edited) {
        if (edited.register() == null) {
            throw new Rejection.Conflict(
                    "there is no register yet: PUT /v1/register or /v1/document first");
        }
        return edited.document();
    }
}
