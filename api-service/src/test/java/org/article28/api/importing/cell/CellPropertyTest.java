package org.article28.api.importing.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.article28.api.importing.Awkward;
import org.article28.model.Location;
import org.article28.model.Regime;
import org.article28.model.TransferMechanism;

class CellPropertyTest {

    @Property(tries = 2000)
    void locationsReadBackAsTheyWere(@ForAll("locations") Set<Location> locations) {
        var cell = LocationCell.write(locations);

        assertThat(LocationCell.read(cell, _ -> Set.of(), Map.of())).as(cell).isEqualTo(locations);
    }

    @Property(tries = 2000)
    void mechanismsReadBackAsTheyWere(@ForAll("mechanisms") Set<TransferMechanism> mechanisms) {
        var cell = MechanismCell.write(mechanisms);

        assertThat(MechanismCell.read(cell)).as(cell).isEqualTo(mechanisms);
    }

    @Property(tries = 1000)
    void listsReadBackAsTheyWere(@ForAll("texts") Set<String> texts) {
        var cell = ListCell.write(texts);

        assertThat(ListCell.read(cell)).as(cell).isEqualTo(texts);
        assertThat(ListCell.readWithCommas(cell)).as(cell).isEqualTo(texts);
    }

    @Provide
    Arbitrary<Set<Location>> locations() {
        var type = Arbitraries.of(Location.Type.class);
        var country = Arbitraries.of("DE", "US", "GB", "BA", "MM", "XK", "HK").injectNull(0.4);
        var activity = Arbitraries.of(Location.Activity.class).injectNull(0.5);
        var services =
                Arbitraries.of(Set.of(), Set.of("email"), new LinkedHashSet<>(List.of("a", "b-2")))
                        .map(set -> (Set<String>) (Set<?>) set);
        var text = Awkward.prose().injectNull(0.5);
        return Combinators.combine(
                        type,
                        country,
                        Awkward.lines().injectNull(0.5),
                        activity,
                        services,
                        text,
                        text,
                        text)
                .as(Location::new)
                .set()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Set<TransferMechanism>> mechanisms() {
        var line = Awkward.lines().injectNull(0.6);
        var day =
                Arbitraries.of(LocalDate.of(2026, 1, 31), LocalDate.of(2030, 12, 1))
                        .injectNull(0.7);
        var texts = Combinators.combine(line, line, line, line, Awkward.prose().injectNull(0.4));
        var reason = Arbitraries.of(TransferMechanism.Reason.class).injectNull(0.6);
        var access = Arbitraries.of(TransferMechanism.AssessmentAccess.class).injectNull(0.6);
        var modules = Arbitraries.integers().between(1, 4).set().ofMaxSize(4);
        var covers = Arbitraries.of(TransferMechanism.DpfCoverage.class).set().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(TransferMechanism.Type.class),
                        Arbitraries.of(Regime.class).injectNull(0.4),
                        texts.as((a, b, c, d, e) -> new String[] {a, b, c, d, e}),
                        day,
                        access,
                        reason,
                        modules,
                        covers)
                .as(
                        (type, regime, text, until, assessment, why, module, covered) ->
                                new TransferMechanism(
                                        type,
                                        regime,
                                        text[0],
                                        text[1],
                                        until,
                                        assessment,
                                        text[4],
                                        why,
                                        module,
                                        text[2],
                                        covered,
                                        until,
                                        text[3]))
                .set()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Set<String>> texts() {
        return Awkward.lines().set().ofMaxSize(4);
    }
}
