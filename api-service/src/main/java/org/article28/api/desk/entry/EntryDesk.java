package org.article28.api.desk.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.api.access.Actors;
import org.article28.api.desk.SentForm;
import org.article28.api.draft.Drafting;
import org.article28.api.history.PartKey;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Base;
import org.article28.api.publication.Edit;
import org.article28.api.wire.Bodies;
import org.article28.api.wire.Format;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** Puts what was filled in into a draft, read and checked as what programs send. */
@ApplicationScoped
class EntryDesk {

    private final Drafting drafting;
    private final Bodies bodies;
    private final Actors actors;
    private final ObjectMapper json;

    EntryDesk(Drafting drafting, Bodies bodies, Actors actors, ObjectMapper json) {
        this.drafting = drafting;
        this.bodies = bodies;
        this.actors = actors;
        this.json = json;
    }

    /**
     * An entry as the draft has it.
     *
     * @param id null where it is new
     * @param state of it, which an edit names; empty where it is new
     */
    record Opened(Base base, @Nullable String id, String state, ObjectNode tree) {}

    /**
     * @throws Rejection.NotFound if there is no such draft, or no such entry in it
     */
    Opened open(String draft, @Nullable String id) {
        var base = drafting.base(draft);
        if (id == null) {
            return new Opened(base, null, "", json.createObjectNode());
        }
        var key = PartKey.subProcessor(id);
        var state = base.state(key);
        if (state == null) {
            throw new Rejection.NotFound("there is no " + id + " in the draft");
        }
        return new Opened(base, id, state, json.valueToTree(base.part(key)));
    }

    ObjectNode filled(Opened opened, SentForm form) {
        var tree = new EntryTree(form, json).over(opened.tree());
        if (opened.id() == null) {
            tree.remove("id");
        }
        return tree;
    }

    /**
     * Returns its id.
     *
     * @throws Rejection as an edit of that draft is refused
     */
    String save(String draft, @Nullable String id, String seen, ObjectNode tree) {
        if (id == null) {
            var entry = bodies.read(bytes(tree), Format.JSON, SubProcessor.class);
            drafting.edit(draft, new Edit.Add(entry), actors.current());
            return entry.id();
        }
        var entry = bodies.readTree(tree, Format.JSON, SubProcessor.class, id);
        // None would mean any, and undo unseen what others did.
        drafting.edit(draft, new Edit.Replace(entry, List.of(seen)), actors.current());
        return id;
    }

    void remove(String draft, String id, String seen) {
        var edit = new Edit.Remove(PartKey.subProcessor(id), List.of(seen));
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
