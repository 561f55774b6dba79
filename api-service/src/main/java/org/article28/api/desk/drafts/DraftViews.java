package org.article28.api.desk.drafts;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.article28.api.access.Actors;
import org.article28.api.desk.DeskWording;
import org.article28.api.desk.Moments;
import org.article28.api.desk.Visitor;
import org.article28.api.draft.DraftReview;
import org.article28.api.draft.DraftState;
import org.article28.api.findings.Occasion;
import org.article28.api.history.History;
import org.article28.api.history.PartKey;
import org.article28.api.meaning.MeantChange;
import org.article28.api.page.Changes;
import org.article28.api.page.Parts;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Checked;
import org.article28.api.publication.Edit;
import org.article28.api.publication.PublishRequest;
import org.article28.model.Change;
import org.article28.model.Document;
import org.article28.model.Finding;
import org.article28.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Puts a draft into words. */
@ApplicationScoped
public class DraftViews {

    private static final String ENTRY = "/subProcessors/";

    private final DraftReview review;
    private final History history;
    private final Actors actors;
    private final DeskWording wording;
    private final ObjectMapper json;

    DraftViews(
            DraftReview review,
            History history,
            Actors actors,
            DeskWording wording,
            ObjectMapper json) {
        this.review = review;
        this.history = history;
        this.actors = actors;
        this.wording = wording;
        this.json = json;
    }

    public DraftHead head(String id, Visitor visitor) {
        var standing = review.standing(id);
        var draft = standing.draft();
        var register = history.newestSnapshot().document().register();
        boolean open = draft.state() == DraftState.OPEN;
        return new DraftHead(
                draft.id().toString(),
                draft.title(),
                standing.state(),
                open,
                String.join(", ", draft.editors()),
                draft.publishedVersion(),
                standing.approvals().stream()
                        .map(
                                each ->
                                        new DraftHead.ApprovalLine(
                                                each.subject(),
                                                Moments.words(each.at()),
                                                standing.holds(each)))
                        .toList(),
                register != null && Boolean.TRUE.equals(register.fourEyes()),
                open
                        && visitor.isPublisher()
                        && !draft.editors().contains(String.valueOf(visitor.subject())));
    }

    /** What publishing it now would make, as the publication asks it. */
    public Checked check(String id) {
        return review.check(
                id, PublishRequest.direct(actors.current(), null, null, null, Occasion.EDIT));
    }

    /** The same, if that edit were in it. */
    public Checked check(String id, Edit edit) {
        return review.check(
                id, edit, PublishRequest.direct(actors.current(), null, null, null, Occasion.EDIT));
    }

    public DraftContent content(String id) {
        try {
            return content(check(id));
        } catch (Rejection.Conflict | Rejection.Invalid refused) {
            return DraftContent.ofConflict(
                    refused.detail(),
                    review.edits(id).stream().map(edit -> EditLine.of(id, edit)).toList());
        }
    }

    public DraftContent content(Checked checked) {
        var document = checked.document();
        var published = checked.changes().stream().map(MeantChange::published).toList();
        var views = new Changes(Parts.register(document), wording.words(), json).of(published);
        var changes = new ArrayList<ChangeLine>();
        for (int i = 0; i < views.size(); i++) {
            var change = checked.changes().get(i).change();
            changes.add(
                    new ChangeLine(
                            views.get(i), PartKey.of(change.part()).path(), editable(change)));
        }
        var findings = checked.findings().stream().map(each -> line(each, document)).toList();
        return new DraftContent(changes, findings, null, List.of());
    }

    private static @Nullable String editable(Change change) {
        return change instanceof Change.Removed || change.part().part() != PartKind.SUB_PROCESSOR
                ? null
                : change.part().id();
    }

    private static FindingLine line(Finding finding, Document document) {
        int index = entry(finding.pointer());
        var entry =
                index < 0 || index >= document.subProcessors().size()
                        ? null
                        : document.subProcessors().get(index);
        return new FindingLine(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.blocks(),
                finding.existing(),
                entry == null ? finding.detail() : nameless(finding.detail(), entry.name()),
                finding.source(),
                entry == null ? null : entry.id(),
                entry == null ? null : entry.name());
    }

    /** The entry's name leads the detail; here it stands before it already, as a link. */
    private static String nameless(String detail, String name) {
        var lead = name + ": ";
        return detail.startsWith(lead) ? detail.substring(lead.length()) : detail;
    }

    /** Which of the entries a pointer leads into; -1 where it leads elsewhere. */
    private static int entry(String pointer) {
        if (!pointer.startsWith(ENTRY)) {
            return -1;
        }
        var step = pointer.substring(ENTRY.length()).split("/", 2)[0];
        return step.matches("\\d{1,9}") ? Integer.parseInt(step) : -1;
    }
}
