package org.article28.api.findings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.api.countries.Countries;
import org.article28.api.countries.Standing;
import org.article28.model.Finding;
import org.article28.model.Regime;

/**
 * A place outside the EEA that no decision of adequacy covers, and nothing carries the transfer.
 */
final class TransferWithoutMechanism implements Rule {

    private final Countries countries;
    private final Mechanisms mechanisms;

    TransferWithoutMechanism(Countries countries) {
        this.countries = countries;
        this.mechanisms = new Mechanisms(countries);
    }

    @Override
    public String id() {
        return "transfer-without-mechanism";
    }

    @Override
    public String source() {
        return "Art. 44, 46 GDPR; EDPB Guidelines 05/2021";
    }

    @Override
    public Finding.Severity severity(Occasion occasion) {
        return occasion.errorOnEdit();
    }

    @Override
    public List<Found> check(Inspection inspection) {
        return inspection.stages().stream()
                .flatMap(stage -> check(stage, inspection.regimes()))
                .toList();
    }

    private Stream<Found> check(Stage stage, Set<Regime> regimes) {
        return Place.of(stage).stream()
                .flatMap(
                        place -> {
                            var open =
                                    regimes.stream()
                                            .filter(regime -> isOpen(stage, place, regime))
                                            .sorted()
                                            .toList();
                            return open.isEmpty()
                                    ? Stream.empty()
                                    : Stream.of(found(stage, place, open));
                        });
    }

    private boolean isOpen(Stage stage, Place place, Regime regime) {
        return switch (countries.of(regime, place.code(), stage.day())) {
            case Standing.Member _, Standing.Adequate _, Standing.Partly _ -> false;
            case Standing.Framework _ ->
                    !Mechanisms.hasDpf(stage, regime) && !mechanisms.carryTransfer(stage, regime);
            case Standing.ThirdCountry _ -> !mechanisms.carryTransfer(stage, regime);
        };
    }

    private Found found(Stage stage, Place place, List<Regime> open) {
        var entry = stage.entry();
        return Found.of(
                open.stream()
                        .map(regime -> entry.id() + " " + place.code() + " " + regime)
                        .collect(Collectors.toSet()),
                place.pointer(),
                "%s: no transfer mechanism is given for %s, which is %s for %s"
                        .formatted(
                                entry.name(),
                                place.words(),
                                standing(stage, place, open.getFirst()),
                                words(open)));
    }

    private String standing(Stage stage, Place place, Regime regime) {
        return countries.of(regime, place.code(), stage.day()) instanceof Standing.Framework
                ? "adequate only through the Data Privacy Framework"
                : "a third country without a decision of adequacy";
    }

    private static String words(List<Regime> regimes) {
        return regimes.stream()
                .map(
                        regime ->
                                switch (regime) {
                                    case EU -> "the EU";
                                    case UK -> "the United Kingdom";
                                    case CH -> "Switzerland";
                                })
                .collect(Collectors.joining(" and "));
    }
}
