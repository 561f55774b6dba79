package org.article28.api.desk.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.api.desk.drafts.DraftViews;
import org.article28.api.desk.form.Filled;
import org.article28.api.desk.form.Remarks;
import org.article28.api.history.PartKey;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Checked;
import org.article28.model.Document;
import org.article28.model.Finding;
import org.article28.model.Part;

/** Sees what there is to say of a part: of the one that is kept, or of what was filled in. */
@ApplicationScoped
class PartReview {

    private final PartDesk desk;
    private final DraftViews views;
    private final ObjectMapper json;

    PartReview(PartDesk desk, DraftViews views, ObjectMapper json) {
        this.desk = desk;
        this.views = views;
        this.json = json;
    }

    /**
     * What the rules say of it as the draft has it; nothing while others' changes are in the way.
     */
    Remarks ofKept(String draft, PartDesk.Opened opened) {
        if (opened.id() == null) {
            return Remarks.NONE;
        }
        try {
            var key = new PartKey(opened.noun().kind(), opened.id());
            return found(views.check(draft), key, opened, opened.tree());
        } catch (Rejection.Conflict | Rejection.Invalid unknown) {
            return Remarks.NONE;
        }
    }

    /** What is wrong with what was filled in, or else what the rules say of it; nothing is kept. */
    Remarks ofFilled(String draft, PartDesk.Opened opened, String seen, Filled filled) {
        try {
            var meant = desk.meant(opened, seen, filled);
            return found(views.check(draft, meant.edit()), meant.key(), opened, filled.tree());
        } catch (Rejection.NotFound gone) {
            throw gone;
        } catch (Rejection refused) {
            return Refusals.remarks(draft, opened, filled, refused);
        }
    }

    private Remarks found(Checked checked, PartKey key, PartDesk.Opened opened, JsonNode authored) {
        var part = checked.document().part(key.part(), key.id());
        var place = place(checked.document(), key);
        if (part == null) {
            return Remarks.NONE;
        }
        var there = new Authored(opened.noun().spec(), part, authored, json);
        return Remarks.ofRules(within(place, checked.findings(), there));
    }

    private static String place(Document document, PartKey key) {
        return switch (key.part()) {
            case REGISTER -> "/register";
            case SUB_PROCESSOR -> "/subProcessors/" + document.indexOfSubProcessor(key.id());
            case ASSESSMENT ->
                    "/assessments/"
                            + document.assessments().stream()
                                    .map(Part::id)
                                    .toList()
                                    .indexOf(key.id());
        };
    }

    private static List<Finding> within(String place, List<Finding> findings, Authored there) {
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
                                        there.pointer(each.pointer().substring(place.length())),
                                        each.detail(),
                                        each.source()))
                .toList();
    }
}
