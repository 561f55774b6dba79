package org.article28.api.findings;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.article28.model.Finding;

/** A last day to object that is not over when the change takes effect. */
final class ObjectionPeriod implements Rule {

    @Override
    public String id() {
        return "objection-period";
    }

    @Override
    public String source() {
        return "Art. 28(2) GDPR";
    }

    @Override
    public Finding.Severity severity(Occasion occasion) {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Found> check(Inspection inspection) {
        return MeantEntry.of(inspection).stream().flatMap(ObjectionPeriod::check).toList();
    }

    private static Stream<Found> check(MeantEntry change) {
        var lastDay = change.meaning().lastDayToObject();
        return lastDay == null || lastDay.isBefore(change.effectiveFrom())
                ? Stream.empty()
                : Stream.of(
                        Found.of(
                                Set.of(change.entry().id() + " " + change.effectiveFrom()),
                                change.pointer(),
                                "%s: takes effect on %s, while customers may object until %s"
                                        .formatted(
                                                change.entry().name(),
                                                change.effectiveFrom(),
                                                lastDay)));
    }
}
