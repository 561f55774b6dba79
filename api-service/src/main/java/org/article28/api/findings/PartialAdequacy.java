package org.article28.api.findings;

import java.util.List;
import java.util.stream.Stream;
import org.article28.api.countries.Countries;
import org.article28.api.countries.Standing;
import org.article28.model.Finding;
import org.article28.model.Regime;

/** A decision of adequacy that covers some recipients only, and nothing else is given. */
final class PartialAdequacy implements Rule {

    private final Countries countries;
    private final Mechanisms mechanisms;

    PartialAdequacy(Countries countries) {
        this.countries = countries;
        this.mechanisms = new Mechanisms(countries);
    }

    @Override
    public String id() {
        return "partial-adequacy";
    }

    @Override
    public String source() {
        return "Art. 45 GDPR and the decision";
    }

    @Override
    public Finding.Severity severity(Occasion occasion) {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Found> check(Inspection inspection) {
        return inspection.stages().stream()
                .flatMap(
                        stage ->
                                Place.of(stage).stream()
                                        .flatMap(
                                                place ->
                                                        inspection.regimes().stream()
                                                                .sorted()
                                                                .flatMap(
                                                                        regime ->
                                                                                check(
                                                                                        stage,
                                                                                        place,
                                                                                        regime))))
                .toList();
    }

    private Stream<Found> check(Stage stage, Place place, Regime regime) {
        return countries.of(regime, place.code(), stage.day()) instanceof Standing.Partly(var row)
                        && !mechanisms.carryPartlyAdequate(stage, regime)
                ? Stream.of(
                        Found.of(
                                stage,
                                place.code() + " " + regime,
                                place.pointer(),
                                "no transfer mechanism is given for %s, and %s covers only: %s"
                                        .formatted(place.words(), row.instrument(), row.scope())))
                : Stream.empty();
    }
}
