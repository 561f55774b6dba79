package org.article28.api.publication;

import java.util.List;
import org.article28.api.problem.Rejection;
import org.article28.model.Document;
import org.article28.model.DocumentCheck;
import org.article28.model.DocumentDiff;
import org.article28.model.Fault;

/** Applies an edit and sees whether what it makes fits together. Pure. */
public final class Preparation {

    private Preparation() {}

    /**
     * What an edit makes of what is in force, which was checked when it was published: only what
     * differs is checked.
     *
     * @throws Rejection.Invalid if it does not fit together, with places in what was edited
     * @throws Rejection as the edit meets the base
     */
    public static Prepared published(Edit edit, Base base) {
        var document = Applier.apply(edit, base);
        return prepared(
                edit,
                base,
                document,
                edit instanceof Edit.Declare
                        ? DocumentCheck.faults(document)
                        : DocumentCheck.faults(base.document(), document));
    }

    /**
     * As {@link #published}, in a draft, of which parts may have been taken back, or left what is
     * in force, since they were checked: so all is.
     */
    public static Prepared drafted(Edit edit, Base base) {
        var document = Applier.apply(edit, base);
        return prepared(edit, base, document, DocumentCheck.faults(document));
    }

    private static Prepared prepared(Edit edit, Base base, Document document, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(Places.errors(faults, edit, document));
        }
        var canonical = document.canonicalAfter(base.document());
        return new Prepared(canonical, DocumentDiff.between(base.document(), canonical));
    }
}
