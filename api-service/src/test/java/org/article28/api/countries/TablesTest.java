package org.article28.api.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.article28.model.Regime;
import org.article28.model.TransferMechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whether the tables are whole, and what they hold as of a day on which they were looked through.
 */
class TablesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> OTHERS = Set.of("XK", "EU", "EEA", "EPO");
    private static final String EEA =
            "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";
    private static final String TERRITORIES = "AX GF GP MF MQ RE YT";

    private final Countries countries = new Countries();

    @ParameterizedTest
    @EnumSource
    void everyCodeIsACountryOrAKnownOther(Regime regime) {
        assertThat(countries.table(regime).rows())
                .allMatch(row -> COUNTRIES.contains(row.code()) || OTHERS.contains(row.code()));
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceHasAName(Regime regime) {
        assertThat(countries.table(regime).rows())
                .noneMatch(row -> row.name().isBlank() || row.name().equals(row.code()));
    }

    @ParameterizedTest
    @EnumSource
    void everyInstrumentHasItsSource(Regime regime) {
        assertThat(countries.table(regime).rows())
                .allMatch(row -> row.source().startsWith("https://"))
                .noneMatch(row -> row.instrument().isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreSortedAndNeverTwoForADay(Regime regime) {
        var rows = countries.table(regime).rows();

        assertThat(rows)
                .isSortedAccordingTo(Comparator.comparing(Row::code).thenComparing(Row::from));
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i - 1);
            assertThat(row.code().equals(rows.get(i).code()) && !row.endsBefore(rows.get(i)))
                    .as(row.code())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void unitedStatesAreAdequateThroughTheFrameworkOnly(Regime regime) {
        assertThat(countries.table(regime).on("US", DAY))
                .hasValueSatisfying(
                        row -> assertThat(row.only()).isEqualTo(TransferMechanism.Type.DPF));
    }

    @Test
    void thirtyStatesAreMembersOfTheEea() {
        assertThat(codes(Regime.EU, Kind.MEMBER, Set.of("EU", "EEA"))).isEqualTo(set(EEA));
    }

    @Test
    void territoriesWithCodesOfTheirOwnBelongToTheEu() {
        assertThat(codes(Regime.EU, Kind.TERRITORY, Set.of())).isEqualTo(set(TERRITORIES));
    }

    @Test
    void adequacyUnderTheGdprIsComplete() {
        assertThat(codes(Regime.EU, Kind.ADEQUATE, Set.of()))
                .isEqualTo(set("AD AR BR CA CH FO GB GG IL IM JE JP KR NZ US UY"));
        assertThat(codes(Regime.EU, Kind.ORGANISATION, Set.of())).containsExactly("EPO");
    }

    @Test
    void unitedKingdomRecognisesTheEeaGibraltarAndOthers() {
        assertThat(codes(Regime.UK, Kind.MEMBER, Set.of())).containsExactly("GB");
        assertThat(codes(Regime.UK, Kind.ADEQUATE, Set.of("EU", "EEA")))
                .isEqualTo(set(EEA, TERRITORIES, "AD AR CA CH FO GG GI IL IM JE JP KR NZ US UY"));
    }

    @Test
    void switzerlandListsFortyThreeStatesAndTheUnitedStates() {
        assertThat(codes(Regime.CH, Kind.MEMBER, Set.of())).containsExactly("CH");
        assertThat(codes(Regime.CH, Kind.ADEQUATE, Set.of("EU", "EEA")))
                .isEqualTo(set(EEA, TERRITORIES, "AD AR CA FO GB GG GI IL IM JE MC NZ US UY"))
                .hasSize(43 + 1 + 7);
    }

    private Set<String> codes(Regime regime, Kind kind, Set<String> without) {
        return countries.table(regime).on(DAY).rows().stream()
                .filter(row -> row.kind() == kind && !without.contains(row.code()))
                .map(Row::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> set(String... codes) {
        return new TreeSet<>(List.of(String.join(" ", codes).split(" ")));
    }
}
