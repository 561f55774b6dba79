package org.article28.api.desk.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.DeskWording;
import org.article28.api.desk.Visitor;
import org.article28.api.desk.drafts.DraftMail;
import org.article28.api.desk.drafts.DraftViews;
import org.article28.api.page.Parts;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Checked;
import org.article28.model.Finding;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Makes the pages in which entries are edited. */
@ApplicationScoped
class EntryPages {

    private final DraftViews views;
    private final DraftMail mail;
    private final DeskFrames frames;
    private final DeskWording wording;

    EntryPages(DraftViews views, DraftMail mail, DeskFrames frames, DeskWording wording) {
        this.views = views;
        this.mail = mail;
        this.frames = frames;
        this.wording = wording;
    }

    /**
     * What was asked for, or filled in.
     *
     * @param more the list that is to have one row more
     */
    record Filled(
            EntryDesk.Opened opened,
            String seen,
            ObjectNode tree,
            @Nullable String more,
            @Nullable Rejection refused) {}

    EntryPage of(String draft, Visitor visitor, Filled filled) {
        var say = DeskFrames.say();
        var opened = filled.opened();
        var refused = filled.refused();
        var form =
                new EntryViews(
                        filled.tree(),
                        new Vocabulary(Parts.register(opened.base().document()), wording.words()),
                        wording.words(),
                        say,
                        remarks(draft, opened.id(), refused));
        var name = filled.tree().path("name").asText("");
        var title = name.isEmpty() ? say.newEntry() : name;
        return new EntryPage(
                frames.of(title, visitor),
                views.head(draft, visitor),
                opened.id(),
                filled.seen(),
                form.view(filled.more()),
                refused == null ? null : fault(refused));
    }

    private static String fault(Rejection refused) {
        return refused instanceof Rejection.Stale
                ? DeskFrames.say().entryChangedMeanwhile()
                : refused.errors().isEmpty()
                        ? refused.detail()
                        : DeskFrames.say().notKept(refused.errors().size());
    }

    /**
     * What the rules say of it as the draft has it; nothing while others' changes are in the way.
     */
    private Remarks remarks(String draft, @Nullable String id, @Nullable Rejection refused) {
        var faults = refused == null ? List.<FieldError>of() : refused.errors();
        try {
            var checked = views.check(draft);
            var earliest = mail.earliest(mail.ofKnown(checked));
            return new Remarks(
                    faults,
                    findings(checked, id),
                    earliest == null ? null : DeskFrames.say().earliest(earliest));
        } catch (Rejection.Conflict | Rejection.Invalid unknown) {
            return new Remarks(faults, List.of(), null);
        }
    }

    private static List<Finding> findings(Checked checked, @Nullable String id) {
        var entries = checked.document().subProcessors();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(id)) {
                return within("/subProcessors/" + i, checked.findings());
            }
        }
        return List.of();
    }

    private static List<Finding> within(String place, List<Finding> findings) {
        return findings.stream()
                .filter(
                        each ->
                                each.pointer().equals(place)
                                        || each.pointer().startsWith(place + "/"))
                .map(
                        each ->
                                new Finding(
                                        each.rule(),
                                        each.severity(),
                                        each.existing(),
                                        each.pointer().substring(place.length()),
                                        each.detail(),
                                        each.source()))
                .toList();
    }
}
