package org.article28.api.desk.drafts;

import org.article28.api.desk.DeskFrames;
import org.article28.api.draft.DraftEdit;
import org.article28.api.history.PartKey;
import org.article28.model.Assessment;
import org.article28.model.Part;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/**
 * An edit of a draft that can't be published, so that there are no changes to tell.
 *
 * @param part what it edits, as forms name it
 * @param name what readers call that
 * @param link to the form in which the edit is seen; null where the part is to leave
 * @param contested whether others published a change of it since
 */
public record EditLine(String part, String name, @Nullable String link, boolean contested) {

    static EditLine of(String draft, DraftEdit edit) {
        var link = edit.made() == null ? null : "/desk/drafts/" + draft + "/" + form(edit.key());
        return new EditLine(edit.key().path(), name(edit), link, edit.contested());
    }

    private static String form(PartKey key) {
        return switch (key.part()) {
            case REGISTER -> "register";
            case SUB_PROCESSOR -> "entries/" + key.id();
            case ASSESSMENT -> "assessments/" + key.id();
        };
    }

    private static String name(DraftEdit edit) {
        var known = edit.known();
        var name = known == null ? null : name(known);
        return name == null ? edit.key().label() : name;
    }

    private static @Nullable String name(Part part) {
        return switch (part) {
            case SubProcessor entry -> entry.name();
            case Assessment assessment -> assessment.title();
            case Register _ -> DeskFrames.sayOfDrafts().register();
        };
    }
}
