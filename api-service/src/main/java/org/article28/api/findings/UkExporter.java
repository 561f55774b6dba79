package org.article28.api.findings;

import java.util.List;
import java.util.Set;
import org.article28.api.countries.Countries;
import org.article28.api.countries.Standing;
import org.article28.model.Finding;
import org.article28.model.Regime;
import org.article28.model.SubProcessor;

/** An exporter in the United Kingdom whose importer relies on mechanisms of the EU only. */
final class UkExporter implements Rule {

    private final Countries countries;

    UkExporter(Countries countries) {
        this.countries = countries;
    }

    @Override
    public String id() {
        return "uk-exporter";
    }

    @Override
    public String source() {
        return "UK GDPR, Art. 46";
    }

    @Override
    public Finding.Severity severity(Occasion occasion) {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Found> check(Inspection inspection) {
        var importers = new Importers(inspection);
        return inspection.stages().stream()
                .filter(stage -> isEuOnly(stage.entry()) && isThirdCountry(stage))
                .flatMap(
                        stage ->
                                importers
                                        .exporterInGb(stage.entry().id())
                                        .map(exporter -> found(stage, exporter))
                                        .stream())
                .toList();
    }

    private static boolean isEuOnly(SubProcessor entry) {
        var mechanisms = entry.transferMechanisms();
        return !mechanisms.isEmpty()
                && mechanisms.stream()
                        .allMatch(mechanism -> mechanism.appliesIn().equals(Set.of(Regime.EU)));
    }

    private boolean isThirdCountry(Stage stage) {
        return Place.of(stage).stream()
                .map(place -> countries.of(Regime.UK, place.code(), stage.day()))
                .anyMatch(
                        standing ->
                                standing instanceof Standing.ThirdCountry
                                        || standing instanceof Standing.Framework);
    }

    private static Found found(Stage stage, String exporter) {
        return Found.of(
                stage,
                "uk",
                stage.at("transferMechanisms"),
                "%s exports from the United Kingdom, and every transfer mechanism is for the EU"
                        .formatted(exporter));
    }
}
