package org.article28.api.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.article28.model.ChangeClass;
import org.article28.model.ChangeEvent;
import org.article28.model.Meaning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedMeaningsTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "|{id: p, effectiveFrom: 2027-01-08, set: {locations: [{type: country, country: BR}]}}|notice|announced|2027-01-08",
                "|{id: p, effectiveFrom: 2027-01-08, set: {purpose: Support}}|material|announced|2027-01-08",
                "|{id: p, effectiveFrom: 2027-01-08, set: {website: 'https://b.example'}}|editorial|announced|2027-01-08",
                "|{id: p, effectiveFrom: 2027-01-08, set: {engagedUntil: 2027-06-30}}|material|announced|2027-01-08",
                "{id: p, effectiveFrom: 2027-01-08, set: {country: BR}}||material|withdrawn|",
                "{id: p, effectiveFrom: 2027-01-08, set: {country: BR}}|{id: p, effectiveFrom: 2027-02-08, set: {country: BR}}|material|postponed|2027-02-08",
                "{id: p, effectiveFrom: 2027-01-08, set: {country: BR}}|{id: p, effectiveFrom: 2026-12-31, set: {country: BR}}|material|brought-forward|2026-12-31",
                "{id: p, effectiveFrom: 2027-01-08, set: {country: BR}}|{id: p, effectiveFrom: 2026-11-24, set: {country: BR}}|notice|brought-forward|",
                "{id: p, effectiveFrom: 2027-01-08, set: {country: BR}}|{id: p, effectiveFrom: 2027-01-08, set: {country: IN}}|notice|announced|2027-01-08",
                "{id: p, effectiveFrom: 2027-02-01, set: {locations: [FR, BR]}}|{id: p, effectiveFrom: 2026-11-25, set: {locations: [BR, FR]}}|material|brought-forward|2026-11-25",
                "{id: p, effectiveFrom: 2027-02-01, set: {locations: [FR, BR]}}|{id: p, effectiveFrom: 2027-03-01, set: {locations: [BR, FR]}}|material|postponed|2027-03-01",
                "{id: p, effectiveFrom: 2027-02-01, set: {locations: [FR, BR]}}|{id: p, effectiveFrom: 2027-02-01, set: {locations: [BR, FR]}}|editorial|announced|2027-02-01",
                "{id: p, effectiveFrom: 2027-02-01, set: {website: 'https://b.example'}}|{id: p, effectiveFrom: 2026-11-25, set: {website: 'https://b.example'}}|material|brought-forward|2026-11-25",
                "{id: p, effectiveFrom: 2027-02-01, set: {locations: [FR]}}|{id: p, effectiveFrom: 2026-11-25, set: {locations: [FR, BR]}}|notice|brought-forward|2026-11-25",
                "{id: p, effectiveFrom: 2027-01-08, set: {purpose: Y}}|{id: p, effectiveFrom: 2027-01-08, set: {purpose: Y}, urgency: {kind: legal}}|material|announced|2027-01-08"
            })
    void eventOfAPlannedChange(
            @Nullable String before,
            @Nullable String after,
            String changeClass,
            String event,
            @Nullable LocalDate effectiveFrom) {
        var told = Told.ofEntry(planning(before), planning(after));

        assertThat(told.changeClass().wire()).isEqualTo(changeClass);
        assertThat(told.event().wire()).isEqualTo(event);
        assertThat(told.effectiveFrom()).isEqualTo(effectiveFrom);
    }

    /** What plans for the first and the last day do: they count from the day on which they hold. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // added
                "-|engagedFrom: 2027-12-01 @ 2026-11-24 engagedFrom: null|notice|effective-now|-",
                "-|engagedFrom: 2027-12-01 @ 2026-11-25 engagedFrom: null|notice|announced|2026-11-25",
                "-|engagedFrom: 2027-12-01 @ 2026-11-25 engagedFrom: 2027-01-01|notice|announced|2027-01-01",
                "-|engagedUntil: 2026-11-23 @ 2026-11-23 engagedUntil: null|notice|effective-now|-",
                "-|engagedUntil: 2026-11-23 @ 2027-01-01 engagedUntil: null|notice|announced|2027-01-01",
                "-|purpose: X @ 2026-11-24 engagedUntil: 2026-11-23|material|ended|-",
                "-|purpose: X @ 2026-11-25 country: BR|notice|effective-now|-",
                "-|sections: [others] @ 2026-11-25 sections: [main]|notice|announced|2026-11-25",
                "-|sections: [others] @ 2026-11-25 country: BR|material|effective-now|-",
                // removed
                "engagedFrom: 2027-12-01 @ 2026-11-24 engagedFrom: null|-|material|ended|-",
                "engagedFrom: 2027-12-01 @ 2026-11-25 engagedFrom: null|-|material|withdrawn|-",
                "engagedUntil: 2026-11-01 @ 2026-11-20 engagedUntil: null|-|material|ended|-",
                "purpose: X @ 2026-11-24 engagedUntil: 2026-11-23|-|material|archived|-",
                // updated
                "engagedFrom: 2027-12-01|engagedFrom: 2027-12-01 @ 2026-11-25 engagedFrom: null|material|brought-forward|2026-11-25",
                "engagedFrom: 2027-12-01|engagedFrom: 2027-12-01 @ 2026-11-24 engagedFrom: null|material|brought-forward|-",
                "engagedFrom: 2027-12-01|engagedFrom: 2027-12-01 @ 2026-11-25 engagedFrom: 2028-01-01|material|postponed|2028-01-01",
                "engagedFrom: 2027-12-01, country: DE @ 2026-11-25 engagedFrom: null|engagedFrom: 2027-12-01, country: FR @ 2026-11-25 engagedFrom: null|notice|announced|2026-11-25",
                "engagedFrom: 2027-12-01 @ 2027-12-24 purpose: X|engagedFrom: 2026-11-25|material|brought-forward|2026-11-25",
                "engagedUntil: 2026-01-31|engagedUntil: 2026-01-31 @ 2026-11-25 engagedUntil: null|notice|announced|2026-11-25",
                "engagedUntil: 2026-12-31|engagedUntil: 2026-12-31 @ 2027-03-01 engagedUntil: null|notice|announced|2027-03-01",
                "engagedUntil: 2026-12-31|engagedUntil: 2026-12-31 @ 2027-01-01 engagedUntil: null|material|announced|2027-01-01",
                "engagedUntil: 2026-12-31, sections: [others]|engagedUntil: 2026-12-31, sections: [others] @ 2027-03-01 engagedUntil: null|material|announced|2027-03-01",
                "engagedUntil: 2026-01-31|engagedUntil: 2026-01-31 @ 2026-11-25 country: BR|material|announced|2026-11-25"
            })
    void eventOfPlannedDates(
            @Nullable String before,
            @Nullable String after,
            String changeClass,
            String event,
            @Nullable LocalDate effectiveFrom) {
        var told = Told.ofEntry(withPlan(before), withPlan(after));

        assertThat(told.changeClass().wire()).isEqualTo(changeClass);
        assertThat(told.event().wire()).isEqualTo(event);
        assertThat(told.effectiveFrom()).isEqualTo(effectiveFrom);
    }

    /** {@code fields @ day set}. */
    private static @Nullable String withPlan(@Nullable String entry) {
        if (entry == null || !entry.contains("@")) {
            return entry;
        }
        var fields = entry.substring(0, entry.indexOf(" @ "));
        var plan = entry.substring(fields.length() + 3).split(" ", 2);
        return "%s, plannedChanges: [{id: p, effectiveFrom: %s, set: {%s}}]"
                .formatted(fields, plan[0], plan[1]);
    }

    private static String planning(@Nullable String planned) {
        return "country: DE, purpose: Hosting, plannedChanges: [%s]"
                .formatted(planned == null ? "" : places(planned));
    }

    private static String places(String planned) {
        return planned.replaceAll("\\b(FR|BR)(?=[,\\]])", "{type: country, country: $1}");
    }

    @Test
    void plannedChangeThatWasDueIsTidiedAway() {
        var due = "{id: p, effectiveFrom: 2026-11-01, set: {country: BR}}";

        var told = Told.ofEntry(planning(due), "country: BR, purpose: Hosting");

        assertThat(told)
                .isEqualTo(
                        new Meaning(
                                ChangeClass.EDITORIAL, ChangeEvent.ARCHIVED, null, null, Set.of()));
    }

    @Test
    void plannedChangeMadeAtOnceIsBroughtForward() {
        var planned = "{id: p, effectiveFrom: 2027-01-08, set: {country: BR}}";

        var told = Told.ofEntry(planning(planned), "country: BR, purpose: Hosting");

        assertThat(told.changeClass()).isEqualTo(ChangeClass.NOTICE);
        assertThat(told.event()).isEqualTo(ChangeEvent.BROUGHT_FORWARD);
        assertThat(told.countriesAdded()).containsExactly("BR");
    }

    @Test
    void plannedLocationOfAnAdditionIsAmongItsCountries() {
        var told =
                Told.ofEntry(
                        null, planning("{id: p, effectiveFrom: 2027-03-01, set: {country: BR}}"));

        assertThat(told.countriesAdded()).contains("BR");
    }

    @Test
    void countriesOfAnAdditionAreThoseOfAllStages() {
        var plans =
                "{id: p, effectiveFrom: 2027-03-01, set: {country: BR}}, {id: q, effectiveFrom: 2027-04-01, set: {country: IN}}";

        assertThat(Told.ofEntry(null, planning(plans)).countriesAdded())
                .containsExactlyInAnyOrder("DE", "BR", "IN");
    }
}
