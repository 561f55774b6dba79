package org.article28.api.findings;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.article28.api.meaning.Roles;
import org.article28.model.ChangeClass;
import org.article28.model.ChangeEvent;
import org.article28.model.Document;
import org.article28.model.Finding;
import org.article28.model.PartKind;
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
        var period = "with %d days of notice, %s is the earliest day".formatted(days, earliest);
        var roles = new Roles(inspection.document());
        var ofEntries =
                MeantEntry.of(inspection).stream()
                        .filter(change -> isToldAhead(change, roles))
                        .filter(change -> change.effectiveFrom().isBefore(earliest))
                        .map(change -> found(change, period));
        return Stream.concat(ofEntries, ofRegister(inspection, period)).toList();
    }

    /** Sections that list sub-processors from now on: what stands in them is told by no entry. */
    private static Stream<Found> ofRegister(Inspection inspection, String period) {
        return inspection.examination().changes().stream()
                .filter(meant -> meant.change().part().part() == PartKind.REGISTER)
                .filter(meant -> meant.meaning().changeClass() == ChangeClass.NOTICE)
                .map(
                        meant ->
                                Found.of(
                                        Set.of("register " + inspection.day()),
                                        "/register/sections",
                                        "other recipients become sub-processors on %s; %s"
                                                .formatted(inspection.day(), period)));
    }

    /** Of the period before and the one after, the longer: none shortens or ends its own. */
    private static @Nullable Integer noticeDays(Examination examination) {
        var before = noticeDays(examination.before());
        var after = noticeDays(examination.after());
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        return Math.max(before, after);
    }

    private static @Nullable Integer noticeDays(Document document) {
        var register = document.register();
        return register == null ? null : register.noticeDays();
    }

    /** What may be objected to; and what comes sooner than was told, unless it is an end. */
    private static boolean isToldAhead(MeantEntry change, Roles roles) {
        boolean sooner = change.meaning().event() == ChangeEvent.BROUGHT_FORWARD && !isEnd(change);
        return change.meaning().changeClass() == ChangeClass.NOTICE
                || (sooner && !roles.isOther(change.entry()));
    }

    private static boolean isEnd(MeantEntry change) {
        var until = change.entry().engagedUntil();
        return until != null && change.effectiveFrom().equals(until.plusDays(1));
    }

    private static Found found(MeantEntry change, String period) {
        var found =
                Found.of(
                        Set.of(change.entry().id() + " " + change.effectiveFrom()),
                        change.pointer(),
                        "%s: takes effect on %s; %s"
                                .formatted(change.entry().name(), change.effectiveFrom(), period));
        return change.urgent() ? found.atMost(Finding.Severity.WARNING) : found;
    }
}
