package org.article28.api.publication;

import java.util.List;
import org.article28.api.problem.Rejection;
import org.article28.model.Document;
import org.article28.model.DocumentCheck;
import org.article28.model.DocumentDiff;
import org.article28.model.Fault;

/**
 * Applies an edit and sees whether what it makes fits together. Takes time that grows with what is
 * edited, not with the document, unless the whole of it is declared. Pure.
 */
public final class Preparation {

    private Preparation() {}

    /**
     * What the edit makes.
     *
     * @throws Rejection.Invalid if it does not fit together, with places in what was edited
     * @throws Rejection as the edit meets the base
     */
    public static Prepared prepared(Edit edit, Base base) {
        var document = Applier.apply(edit, base);
        var faults = faults(edit, base.document(), document);
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(Places.errors(faults, edit, document));
        }
        var canonical = document.canonicalAfter(base.document());
        return new Prepared(canonical, DocumentDiff.between(base.document(), canonical));
    }

    /** What is in force was checked when it was published. */
    private static List<Fault> faults(Edit edit, Document before, Document after) {
        return edit instanceof Edit.Declare
                ? DocumentCheck.faults(after)
                : DocumentCheck.faults(before, after);
    }
}
