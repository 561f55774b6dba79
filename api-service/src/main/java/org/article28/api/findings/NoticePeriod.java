package org.article28.api.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.model.ChangeClass;
import org.article28.model.ChangeEvent;
import org.article28.model.Document;
import org.article28.model.Finding;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** Something that customers may object to, nearer than the notice period. */
final class NoticePeriod implements Rule {

    @Override
    public String id() {
        return "notice-period";
    }

    @Override
    public String source() {
        return "Art. 28(2) GDPR and the contracts with customers";
    }

    @Override
    public Finding.Severity severity(Occasion occasion) {
        return occasion.errorOnEdit();
    }

    @Override
    public List<Found> check(Inspection inspection) {
        var days = noticeDays(inspection.examination());
        if (days == null) {
            return List.of();
        }
        // Day 0 is the day of the notice; the last day of the period ends at 24:00.
        var earliest = inspection.day().plusDays(days + 1L);
        return MeantEntry.of(inspection).stream()
                .filter(change -> isToldAhead(change, inspection.document()))
                .filter(change -> change.effectiveFrom().isBefore(earliest))
                .map(change -> found(change, days, earliest))
                .toList();
    }

    /** Where a publication changes the period, the longer one counts: it can't shorten its own. */
    private static @Nullable Integer noticeDays(Examination examination) {
        var before = noticeDays(examination.before());
        var after = noticeDays(examination.after());
        return before == null || after == null ? after : Integer.valueOf(Math.max(before, after));
    }

    private static @Nullable Integer noticeDays(Document document) {
        var register = document.register();
        return register == null ? null : register.noticeDays();
    }

    /** What may be objected to; and what comes sooner than was told, unless it is an end. */
    private static boolean isToldAhead(MeantEntry change, Document document) {
        boolean sooner = change.meaning().event() == ChangeEvent.BROUGHT_FORWARD && !isEnd(change);
        return (change.meaning().changeClass() == ChangeClass.NOTICE || sooner)
                && !isOtherRecipient(change.entry(), document);
    }

    private static boolean isEnd(MeantEntry change) {
        var until = change.entry().engagedUntil();
        return until != null && change.effectiveFrom().equals(until.plusDays(1));
    }

    /** Whether it stands only where there is no right to object. */
    private static boolean isOtherRecipient(SubProcessor entry, Document document) {
        var register = document.register();
        return register != null
                && !entry.sections().isEmpty()
                && register.sections().stream()
                        .filter(section -> section.role() == Register.Section.Role.OTHER_RECIPIENTS)
                        .map(Register.Section::id)
                        .collect(Collectors.toSet())
                        .containsAll(entry.sections());
    }

    private static Found found(MeantEntry change, int days, LocalDate earliest) {
        var found =
                Found.of(
                        Set.of(change.entry().id() + " " + change.effectiveFrom()),
                        change.pointer(),
                        "%s: takes effect on %s; with %d days of notice, %s is the earliest day"
                                .formatted(
                                        change.entry().name(),
                                        change.effectiveFrom(),
                                        days,
                                        earliest));
        return change.urgency() == null ? found : found.atMost(Finding.Severity.WARNING);
    }
}
