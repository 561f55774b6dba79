package org.article28.api.findings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.article28.api.timeline.Projection;
import org.article28.model.Document;
import org.article28.model.JsonPointers;
import org.article28.model.Regime;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/**
 * An examination with what the rules read from it.
 *
 * @param stages of all entries, in the document's order
 * @param entries of the document by id
 * @param places of the entries in the document, by id
 */
record Inspection(
        Examination examination,
        List<Stage> stages,
        Map<String, SubProcessor> entries,
        Map<String, Integer> places) {

    static Inspection of(Examination examination, Projection projection) {
        var document = examination.after();
        var entries = new HashMap<String, SubProcessor>();
        var places = new HashMap<String, Integer>();
        for (var entry : document.subProcessors()) {
            places.put(entry.id(), places.size());
            entries.put(entry.id(), entry);
        }
        return new Inspection(
                examination,
                Stages.of(document, examination.day(), projection),
                Map.copyOf(entries),
                Map.copyOf(places));
    }

    Document document() {
        return examination.after();
    }

    LocalDate day() {
        return examination.day();
    }

    String pointer(SubProcessor entry) {
        int place = Objects.requireNonNull(places.get(entry.id()));
        return "/subProcessors" + JsonPointers.step(place);
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
