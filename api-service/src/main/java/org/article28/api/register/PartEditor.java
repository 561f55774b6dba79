package org.article28.api.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.article28.api.access.Actors;
import org.article28.api.access.Role;
import org.article28.api.draft.Desk;
import org.article28.api.findings.Occasion;
import org.article28.api.history.PartKey;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Applier;
import org.article28.api.publication.Base;
import org.article28.api.publication.Edit;
import org.article28.api.publication.PublishRequest;
import org.article28.api.wire.Bodies;
import org.article28.api.wire.EditParameters;
import org.article28.api.wire.Format;
import org.article28.api.wire.Patches;
import org.article28.model.Part;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/** Edits of one part, alike for entries, assessments and the register. */
@ApplicationScoped
class PartEditor {

    private final Desk desk;
    private final Bodies bodies;
    private final Patches patches;
    private final Actors actors;

    PartEditor(Desk desk, Bodies bodies, Patches patches, Actors actors) {
        this.desk = desk;
        this.bodies = bodies;
        this.patches = patches;
        this.actors = actors;
    }

    /** A part after an edit, with the state that its entity tag begins with. */
    record Written<T>(T part, String state, @Nullable Long version) {}

    <T extends Part> Written<T> add(byte[] body, Class<T> type, EditParameters parameters) {
        var request = request(parameters);
        var part = bodies.read(body, Format.JSON, type);
        return edit(new Edit.Add(part), PartKey.of(part), type, parameters, request);
    }

    <T extends Part> Written<T> replace(
            byte[] body, Class<T> type, PartKey key, List<String> seen, EditParameters parameters) {
        var request = request(parameters);
        var part = bodies.readIdentified(body, Format.JSON, type, key.id());
        return edit(new Edit.Replace(part, seen), key, type, parameters, request);
    }

    <T extends Part> Written<T> patch(
            byte[] body,
            @Nullable String contentType,
            Class<T> type,
            PartKey key,
            List<String> seen,
            EditParameters parameters) {
        var request = request(parameters);
        var base = desk.base(parameters.draft);
        var known = known(base, key);
        var state = current(base, key, seen);
        var tree = patches.patched(known, body, contentType);
        var part = bodies.readTree(tree, Format.JSON, type, key.id());
        return edit(new Edit.Replace(part, List.of(state)), key, type, parameters, request);
    }

    /** Its id may change: there is only one register. */
    Written<Register> replaceRegister(byte[] body, List<String> seen, EditParameters parameters) {
        var request = request(parameters);
        var register = bodies.read(body, Format.JSON, Register.class);
        return edit(
                new Edit.Replace(register, seen),
                PartKey.of(register),
                Register.class,
                parameters,
                request);
    }

    Written<Register> patchRegister(
            byte[] body,
            @Nullable String contentType,
            List<String> seen,
            EditParameters parameters) {
        var register = desk.base(parameters.draft).document().register();
        if (register == null) {
            throw new Rejection.NotFound("there is no register yet: PUT /v1/register first");
        }
        var key = PartKey.of(register);
        return patch(body, contentType, Register.class, key, seen, parameters);
    }

    /** The newest version afterwards; null where the edit went into a draft. */
    @Nullable Long remove(PartKey key, List<String> seen, EditParameters parameters) {
        return desk.edit(new Edit.Remove(key, seen), parameters.draft, request(parameters))
                .version();
    }

    private <T extends Part> Written<T> edit(
            Edit edit,
            PartKey key,
            Class<T> type,
            EditParameters parameters,
            PublishRequest request) {
        var edited = desk.edit(edit, parameters.draft, request);
        return new Written<>(
                type.cast(known(edited.base(), key)),
                Objects.requireNonNull(edited.base().state(key)),
                edited.version());
    }

    /** What goes into a draft an editor may do; only a publisher makes it public. */
    private PublishRequest request(EditParameters parameters) {
        parameters.checkDraft();
        if (parameters.draft == null) {
            actors.require(Role.PUBLISHER);
        }
        return PublishRequest.direct(
                actors.current(),
                parameters.note,
                parameters.override,
                parameters.editorial,
                Occasion.EDIT);
    }

    private static Part known(Base base, PartKey key) {
        var part = base.part(key);
        if (part == null) {
            throw new Rejection.NotFound(
                    "there is no %s with the id %s".formatted(key.part().wire(), key.id()));
        }
        return part;
    }

    /** A patch is made for what was seen; the edit is then bound to that state. */
    private static String current(Base base, PartKey key, List<String> seen) {
        var state = Objects.requireNonNull(base.state(key));
        Applier.requireCurrent(seen, state, key.label());
        return state;
    }
}
