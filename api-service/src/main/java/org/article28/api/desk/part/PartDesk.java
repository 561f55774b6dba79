package org.article28.api.desk.part;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.api.access.Actors;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.form.Filled;
import org.article28.api.desk.form.FormTree;
import org.article28.api.draft.Drafting;
import org.article28.api.history.PartKey;
import org.article28.api.language.Languages;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Base;
import org.article28.api.publication.Edit;
import org.article28.api.wire.Bodies;
import org.article28.api.wire.Format;
import org.article28.model.Assessment;
import org.article28.model.Part;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** Puts what was filled in into a draft, read and checked as what programs send. */
@ApplicationScoped
class PartDesk {

    private final Drafting drafting;
    private final Bodies bodies;
    private final Actors actors;
    private final ObjectMapper json;

    PartDesk(Drafting drafting, Bodies bodies, Actors actors, ObjectMapper json) {
        this.drafting = drafting;
        this.bodies = bodies;
        this.actors = actors;
        this.json = json;
    }

    /**
     * A part as the draft has it.
     *
     * @param id null where it is new
     * @param state which an edit names: of the part, of all where a register is new, else empty
     */
    record Opened(Noun noun, Base base, @Nullable String id, String state, ObjectNode tree) {}

    /** An edit of one part. */
    record Meant(PartKey key, Edit edit) {}

    /** A new one, or the register. */
    Opened open(String draft, Noun noun) {
        var base = drafting.base(draft);
        var register = base.document().register();
        if (noun == Noun.REGISTER && register != null) {
            return opened(noun, base, PartKey.of(register));
        }
        var state = noun == Noun.REGISTER ? base.state() : "";
        return new Opened(noun, base, null, state, json.createObjectNode());
    }

    /**
     * @throws Rejection.NotFound if there is no such draft, or no such part in it
     */
    Opened open(String draft, Noun noun, String id) {
        return opened(noun, drafting.base(draft), new PartKey(noun.kind(), id));
    }

    private Opened opened(Noun noun, Base base, PartKey key) {
        var state = base.state(key);
        if (state == null) {
            throw new Rejection.NotFound("there is no " + key.id() + " in the draft");
        }
        return new Opened(noun, base, key.id(), state, json.valueToTree(base.part(key)));
    }

    Filled filled(Opened opened, SentForm form) {
        return FormTree.over(opened.tree(), opened.noun().spec(), form, json);
    }

    /** The languages in which anything is translated are those that are offered. */
    Filled asItIs(Opened opened) {
        return Filled.of(opened.tree(), Languages.of(opened.base().document()));
    }

    /**
     * What keeping it would be.
     *
     * @param seen the state that the form was made of
     * @throws Rejection if it can't be read, or breaks constraints
     */
    Meant meant(Opened opened, String seen, Filled filled) {
        var part = part(opened, filled);
        // None would mean any, and undo unseen what others did.
        var edit =
                opened.id() == null && opened.noun().isListed()
                        ? new Edit.Add(part)
                        : new Edit.Replace(part, List.of(seen));
        return new Meant(PartKey.of(part), edit);
    }

    private Part part(Opened opened, Filled filled) {
        return switch (opened.noun().kind()) {
            case SUB_PROCESSOR -> read(opened, filled, SubProcessor.class);
            case ASSESSMENT -> read(opened, filled, Assessment.class);
            case REGISTER -> read(opened, filled, Register.class);
        };
    }

    private <T extends Part> T read(Opened opened, Filled filled, Class<T> type) {
        var tree = filled.tree().deepCopy();
        return opened.id() == null
                ? bodies.read(bytes(tree), Format.JSON, type)
                : bodies.readTree(tree, Format.JSON, type, opened.id());
    }

    /**
     * @throws Rejection as an edit of that draft is refused
     */
    void keep(String draft, Meant meant) {
        drafting.edit(draft, meant.edit(), actors.current());
    }

    void remove(String draft, Noun noun, String id, String seen) {
        var edit = new Edit.Remove(new PartKey(noun.kind(), id), List.of(seen));
        drafting.edit(draft, edit, actors.current());
    }

    private byte[] bytes(ObjectNode tree) {
        try {
            return json.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }
}
