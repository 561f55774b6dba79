package org.article28.api.publication;

import org.article28.api.problem.Rejection;
import org.article28.model.Document;
import org.article28.model.DocumentCheck;

/** Applies an edit and sees whether what it makes fits together. Pure. */
public final class Preparation {

    private Preparation() {}

    /**
     * The canonical document that the edit makes.
     *
     * @throws Rejection.Invalid if it does not fit together, with places in what was edited
     * @throws Rejection as the edit meets the base
     */
    public static Document prepared(Edit edit, Base base) {
        var document = Applier.apply(edit, base);
        var faults = DocumentCheck.faults(document);
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(Places.errors(faults, edit, document));
        }
        return document.canonicalAfter(base.document());
    }
}
