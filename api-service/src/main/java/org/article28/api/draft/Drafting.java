package org.article28.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.article28.api.access.Actor;
import org.article28.api.audit.AuditTrail;
import org.article28.api.audit.Deed;
import org.article28.api.history.History;
import org.article28.api.history.PartKey;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Applier;
import org.article28.api.publication.Base;
import org.article28.api.publication.Edit;
import org.article28.api.publication.Preparation;
import org.article28.api.wire.Writer;
import org.article28.model.Change;
import org.jspecify.annotations.Nullable;

/** Begins, edits and discards drafts. */
@ApplicationScoped
public class Drafting {

    private final Drafts drafts;
    private final DraftParts parts;
    private final Workspaces workspaces;
    private final History history;
    private final AuditTrail audit;
    private final Writer writer;
    private final Clock clock;

    Drafting(
            Drafts drafts,
            DraftParts parts,
            Workspaces workspaces,
            History history,
            AuditTrail audit,
            Writer writer,
            Clock clock) {
        this.drafts = drafts;
        this.parts = parts;
        this.workspaces = workspaces;
        this.history = history;
        this.audit = audit;
        this.writer = writer;
        this.clock = clock;
    }

    @Transactional
    public DraftRecord begin(String title, Actor actor) {
        var newest = history.newestSnapshot();
        var draft = new Draft(title, newest.number(), actor.subject(), now());
        drafts.persist(draft);
        audit.note(actor, Deed.of("create-draft", target(draft)));
        return draft.toRecord();
    }

    /**
     * At most {@code limit} open drafts, oldest first.
     *
     * @param id of a draft begun before them, open or not; null for the first ones
     * @return empty where there is no such draft
     */
    @Transactional
    public Optional<List<DraftRecord>> openAfter(@Nullable String id, int limit) {
        if (id == null) {
            return Optional.of(records(drafts.openAfter(null, limit)));
        }
        return drafts.named(id).map(last -> records(drafts.openAfter(last, limit)));
    }

    private static List<DraftRecord> records(List<Draft> found) {
        return found.stream().map(Draft::toRecord).toList();
    }

    /** The newest version as the draft would make it. */
    @Transactional
    public Base base(String id) {
        var draft = drafts.known(id);
        return workspaces.on(history.newestSnapshot(), draft).base();
    }

    /**
     * Puts an edit into an open draft; one that changes nothing leaves no trace.
     *
     * @throws Rejection as the edit meets the draft
     */
    @Transactional
    public Base edit(String id, Edit edit, Actor actor) {
        return edit(id, _ -> edit, actor);
    }

    /**
     * As {@link #edit(String, Edit, Actor)}, of a table that was kept elsewhere: the draft counts
     * as an import from then on.
     */
    @Transactional
    public Base importTable(String id, Function<Base, Edit> editOf, Actor actor) {
        drafts.lockedOpen(id).imported();
        return edit(id, editOf, actor);
    }

    /** As {@link #edit(String, Edit, Actor)}, for an edit that depends on what it is applied to. */
    @Transactional
    public Base edit(String id, Function<Base, Edit> editOf, Actor actor) {
        var draft = drafts.lockedOpen(id);
        var newest = history.newestSnapshot();
        var workspace = workspaces.on(newest, draft);
        var before = workspace.base();
        var edit = editOf.apply(before);
        var changes = Preparation.drafted(edit, before).changes();
        if (changes.isEmpty()) {
            return before;
        }
        draft.edited(actor.subject(), now());
        changes.forEach(change -> keep(draft, workspace, change));
        parts.flush();
        audit.note(actor, Deed.of("edit-draft", target(draft)).with("edited", edit.target()));
        return workspaces.on(newest, draft).base();
    }

    /** What is as the newest version has it is no part of the draft. */
    private void keep(Draft draft, Workspace workspace, Change change) {
        var key = PartKey.of(change.part());
        if (workspace.isAsPublished(change)) {
            parts.drop(draft, key);
            return;
        }
        var content = change instanceof Change.Removed ? null : writer.json(change.part());
        parts.put(draft, key, workspace.seen(key), content);
    }

    /**
     * Takes a part out of the draft: it is as published again, and can be edited anew.
     *
     * @param seen states of the part in the draft, one of which must be the present one; empty for
     *     any
     */
    @Transactional
    public void takeBack(String id, PartKey key, List<String> seen, Actor actor) {
        var draft = drafts.lockedOpen(id);
        var change = workspaces.on(history.newestSnapshot(), draft).parts().get(key);
        if (change == null) {
            throw new Rejection.NotFound("the draft does not change " + key.label());
        }
        Applier.requireCurrent(seen, change.state(), key.label());
        takeBack(draft, key, actor);
    }

    /**
     * As {@link #takeBack(String, PartKey, List, Actor)}, of a part among all that was seen.
     *
     * @param path of the part
     * @param seen states of the draft, one of which must be the present one
     */
    @Transactional
    public void takeBackSeen(String id, String path, List<String> seen, Actor actor) {
        var draft = drafts.lockedOpen(id);
        var newest = history.newestSnapshot();
        Applier.requireCurrent(seen, draft.toRecord().state(newest.number()), "the draft");
        var key =
                workspaces.on(newest, draft).touched().stream()
                        .filter(part -> part.path().equals(path))
                        .findFirst()
                        .orElseThrow(() -> new Rejection.NotFound("the draft does not change it"));
        takeBack(draft, key, actor);
    }

    private void takeBack(Draft draft, PartKey key, Actor actor) {
        draft.edited(actor.subject(), now());
        parts.drop(draft, key);
        audit.note(actor, Deed.of("edit-draft", target(draft)).with("taken back", key.path()));
    }

    /**
     * @param seen states of the draft, one of which must be the present one
     */
    @Transactional
    public void discard(String id, List<String> seen, Actor actor) {
        var draft = drafts.lockedOpen(id);
        var state = draft.toRecord().state(history.newestSnapshot().number());
        Applier.requireCurrent(seen, state, "the draft");
        draft.discarded(now());
        audit.note(actor, Deed.of("discard-draft", target(draft)));
    }

    static String target(Draft draft) {
        return "draft/" + draft.id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
