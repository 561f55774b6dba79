package org.article28.api.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.article28.api.timeline.Projection;
import org.article28.model.Document;
import org.article28.model.Regime;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/**
 * An examination with what the rules read from it.
 *
 * @param stages of the entries that are looked at, in the document's order
 */
record Inspection(Examination examination, List<Stage> stages) {

    static Inspection of(Examination examination, Affected affected, Projection projection) {
        var document = examination.after();
        return new Inspection(
                examination,
                Stages.of(document, affected.in(document), examination.day(), projection));
    }

    Document document() {
        return examination.after();
    }

    LocalDate day() {
        return examination.day();
    }

    String pointer(SubProcessor entry) {
        return Stages.pointer(document(), entry);
    }

    /** Whose rules are checked. */
    Set<Regime> regimes() {
        return document().regimes();
    }

    /** Of the organisation whose list it is. */
    @Nullable String organisationCountry() {
        var register = document().register();
        return register == null ? null : register.organisation().country();
    }
}
