package org.article28.api.page.where;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.article28.api.countries.Countries;
import org.article28.api.page.Flags;
import org.article28.api.page.Speech;
import org.article28.api.page.where.Matrix.Cell;
import org.article28.api.page.where.Matrix.Count;
import org.article28.api.page.where.Matrix.Group;
import org.article28.api.page.where.Matrix.Row;
import org.article28.api.page.where.Matrix.Sign;
import org.article28.model.Regime;
import org.article28.model.TransferMechanism;
import org.jspecify.annotations.Nullable;

/** Lays destinations out by place and mechanism. Pure. */
final class Matrices {

    private final Naming naming;
    private final Countries countries;
    private final List<Regime> regimes;
    private final LocalDate day;

    /**
     * @param regimes by the first of which places are grouped
     */
    Matrices(Naming naming, Countries countries, List<Regime> regimes, LocalDate day) {
        this.naming = naming;
        this.countries = countries;
        this.regimes = regimes;
        this.day = day;
    }

    /**
     * @param query what links keep of the address
     */
    Matrix of(Destinations found, String query, Speech speech) {
        var mechanisms = mechanisms(found);
        var grouped = new EnumMap<Footing, List<Place>>(Footing.class);
        found.all()
                .map(Flow::place)
                .distinct()
                .sorted(byLabel())
                .forEach(
                        place ->
                                grouped.computeIfAbsent(
                                                footing(place, regimes.getFirst()),
                                                _ -> new ArrayList<>())
                                        .add(place));
        return new Matrix(
                mechanisms.stream().map(naming::mechanism).toList(),
                found.doings().stream().map(each -> new Sign(each, naming.doing(each))).toList(),
                grouped.entrySet().stream()
                        .map(
                                group ->
                                        new Group(
                                                group.getKey(),
                                                title(group.getKey(), regimes.getFirst()),
                                                group.getValue().stream()
                                                        .map(
                                                                place ->
                                                                        row(
                                                                                place,
                                                                                mechanisms,
                                                                                found,
                                                                                query,
                                                                                speech))
                                                        .toList()))
                        .toList());
    }

    /** Those that occur, in the order of the law; what is not stated comes last. */
    private static List<TransferMechanism.@Nullable Type> mechanisms(Destinations found) {
        var types = new ArrayList<TransferMechanism.@Nullable Type>();
        found.all().forEach(flow -> types.add(flow.mechanism()));
        return types.stream()
                .distinct()
                .sorted(Comparator.nullsLast(Comparator.naturalOrder()))
                .toList();
    }

    private Footing footing(Place place, Regime regime) {
        return Footing.of(place, regime, day, countries);
    }

    private String title(Footing footing, Regime regime) {
        var words = footing.words(regime, naming);
        boolean many = regimes.size() > 1 && footing != Footing.OPEN;
        return many ? naming.regime(regime) + ": " + words : words;
    }

    private Row row(
            Place place,
            List<TransferMechanism.@Nullable Type> mechanisms,
            Destinations found,
            String query,
            Speech speech) {
        var wanted = place.query();
        var link = "/?" + wanted + (query.isEmpty() ? "" : "&" + query);
        return new Row(
                place.isCountry() ? Flags.of(place.name()) : "",
                naming.place(place),
                wanted.isEmpty() ? null : speech.to(link),
                notes(place),
                mechanisms.stream().map(each -> cell(place, each, found)).toList());
    }

    private List<String> notes(Place place) {
        return regimes.stream()
                .skip(1)
                .filter(regime -> footing(place, regime) != Footing.OPEN)
                .map(regime -> title(footing(place, regime), regime))
                .toList();
    }

    private Cell cell(Place place, TransferMechanism.@Nullable Type mechanism, Destinations found) {
        return new Cell(
                naming.mechanism(mechanism),
                counts(place, mechanism, found.now()),
                counts(place, mechanism, found.announced()));
    }

    private List<Count> counts(
            Place place, TransferMechanism.@Nullable Type mechanism, Map<Flow, Integer> found) {
        return Stream.of(Doing.values())
                .map(doing -> new Flow(place, mechanism, doing))
                .filter(found::containsKey)
                .map(
                        flow ->
                                new Count(
                                        flow.doing(),
                                        naming.doing(flow.doing()),
                                        found.getOrDefault(flow, 0)))
                .toList();
    }

    private Comparator<Place> byLabel() {
        var collator = Collator.getInstance(naming.words().locale());
        return Comparator.<Place, Boolean>comparing(place -> place.equals(Place.UNSTATED))
                .thenComparing(naming::place, collator::compare);
    }
}
