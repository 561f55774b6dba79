package org.article28.api.meaning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.article28.api.timeline.Days;
import org.article28.api.timeline.Projection;
import org.article28.model.Change;
import org.article28.model.ChangeClass;
import org.article28.model.ChangeEvent;
import org.article28.model.Correction;
import org.article28.model.Document;
import org.article28.model.Meaning;
import org.article28.model.PartKind;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** Tells what changes mean. Pure. */
@ApplicationScoped
public class Meanings {

    private final Projection projection;

    Meanings(Projection projection) {
        this.projection = projection;
    }

    /**
     * @param after the document that the changes lead to
     * @param day of the publication, in the register's time zone
     * @param mark the publisher's word that changes are editorial
     * @param correction the version that these changes correct
     */
    public List<MeantChange> of(
            List<Change> changes,
            Document after,
            LocalDate day,
            @Nullable EditorialMark mark,
            @Nullable Correction correction) {
        var entries = new EntryMeaning(projection, day, after);
        var meant =
                changes.stream()
                        .map(change -> meant(change, entries, after, day, correction))
                        .toList();
        return mark == null ? meant : meant.stream().map(Marking::applied).toList();
    }

    /**
     * What a step of an entry means by itself, whoever told it when: without a last day to object,
     * since the period is that of the version that told it.
     *
     * @param before null where the step is its beginning
     * @param document whose sections tell who is a sub-processor
     * @param effectiveFrom first day on which {@code after} holds
     */
    public static Meaning ofStep(
            @Nullable SubProcessor before,
            SubProcessor after,
            Document document,
            LocalDate effectiveFrom) {
        var facet =
                before == null
                        ? EntryMeaning.beginning(after, new Roles(document), effectiveFrom)
                        : new Contents(document)
                                .between(before, after, ChangeEvent.ANNOUNCED, effectiveFrom);
        return new Meaning(
                facet.changeClass(),
                facet.event(),
                facet.effectiveFrom(),
                null,
                facet.countriesAdded());
    }

    private static MeantChange meant(
            Change change,
            EntryMeaning entries,
            Document after,
            LocalDate day,
            @Nullable Correction correction) {
        var facet =
                change.part().part() == PartKind.SUB_PROCESSOR
                        ? entries.of(change)
                        : Facet.now(ofOthers(change), ChangeEvent.EFFECTIVE_NOW);
        if (correction != null && isCorrected(change, facet.event())) {
            facet = facet.as(ChangeEvent.CORRECTED);
        }
        return new MeantChange(
                change,
                new Meaning(
                        facet.changeClass(),
                        facet.event(),
                        facet.effectiveFrom(),
                        lastDayToObject(facet, after, day),
                        facet.countriesAdded()));
    }

    private static ChangeClass ofOthers(Change change) {
        if (!(change instanceof Change.Updated updated)) {
            return ChangeClass.MATERIAL;
        }
        if (updated.before() instanceof Register before
                && updated.after() instanceof Register after
                && Roles.turnOthersIntoSubProcessors(before, after)) {
            return ChangeClass.NOTICE;
        }
        boolean register = change.part().part() == PartKind.REGISTER;
        return Fields.highest(
                updated.fields().stream()
                        .map(register ? Fields::ofRegister : Fields::ofText)
                        .toList());
    }

    /** What comes or goes later keeps its own event: the mail says beside it what is corrected. */
    private static boolean isCorrected(Change change, ChangeEvent event) {
        return switch (change) {
            case Change.Added _ -> false;
            case Change.Updated _ -> event == ChangeEvent.EFFECTIVE_NOW;
            case Change.Removed _ -> event == ChangeEvent.ENDED;
        };
    }

    private static @Nullable LocalDate lastDayToObject(Facet facet, Document after, LocalDate day) {
        return facet.changeClass() == ChangeClass.NOTICE
                ? Days.lastDayToObject(day, after.register())
                : null;
    }
}
