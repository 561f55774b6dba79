package org.article28.api.findings;

import java.util.List;
import java.util.Set;
import org.article28.api.countries.Countries;
import org.article28.api.countries.Standing;
import org.article28.model.Finding;
import org.article28.model.Regime;
import org.article28.model.TransferMechanism;
import org.article28.model.TransferMechanism.AssessmentAccess;

/** A safeguard for a third country, and no word of an assessment of the transfer. */
final class AssessmentMissing implements Rule {

    private final Countries countries;

    AssessmentMissing(Countries countries) {
        this.countries = countries;
    }

    @Override
    public String id() {
        return "assessment-missing";
    }

    @Override
    public String source() {
        return "CJEU C-311/18; Clause 14 of Decision (EU) 2021/914; EDPB Recommendations 01/2020";
    }

    @Override
    public Finding.Severity severity(Occasion occasion) {
        return Finding.Severity.INFO;
    }

    @Override
    public List<Found> check(Inspection inspection) {
        return Listing.of(
                inspection,
                "no assessment of the transfer is named",
                stage -> isMissing(stage, inspection.regimes()));
    }

    private boolean isMissing(Stage stage, Set<Regime> regimes) {
        return stage.entry().assessments().isEmpty()
                && regimes.stream().anyMatch(regime -> isMissing(stage, regime));
    }

    private boolean isMissing(Stage stage, Regime regime) {
        var safeguards = Mechanisms.of(stage, regime).filter(Mechanisms::isSafeguard).toList();
        return !safeguards.isEmpty()
                && safeguards.stream().allMatch(AssessmentMissing::isUnstated)
                && Place.of(stage).stream()
                        .anyMatch(place -> needsSafeguard(stage, place.code(), regime));
    }

    private static boolean isUnstated(TransferMechanism mechanism) {
        var assessment = mechanism.assessment();
        return assessment == null || assessment == AssessmentAccess.UNSTATED;
    }

    private boolean needsSafeguard(Stage stage, String code, Regime regime) {
        return switch (countries.of(regime, code, stage.day())) {
            case Standing.Member _, Standing.Adequate _, Standing.Partly _ -> false;
            case Standing.Framework _ -> !Mechanisms.hasDpf(stage, regime);
            case Standing.ThirdCountry _ -> true;
        };
    }
}
