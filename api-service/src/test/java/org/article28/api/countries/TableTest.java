package org.article28.api.countries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.article28.model.Regime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a wrong table is not taken. */
class TableTest {

    private static final Countries COUNTRIES = new Countries();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: CH, kind: adequate, instrument: D, from: 2000-01-02, until: 2000-01-01 | CH ends before it begins",
                "code: CH, kind: adequate, instrument: E, from: 2000-01-01 | E has no source",
                "code: '', kind: adequate, instrument: D, from: 2000-01-01 | a row has code",
                "code: CA, kind: adequate, instrument: D, from: 2000-01-01, partial: true | CA is covered in part, without",
                "code: AA, kind: adequate, instrument: D, from: 2000-01-01 | AA stands after AD",
                "code: AD, kind: adequate, instrument: D, from: 2000-06-01 | AD has two rows for one day"
            })
    void wrongRowStopsTheStart(String row, String message) {
        assertThatThrownBy(() -> read("{ " + row + " }"))
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ code: CH, kind: adequate, instrument: D, from: 2000-01-01, note: x }",
                "{ code: CH, kind: adequat, instrument: D, from: 2000-01-01 }",
                "{ code: CH, kind: adequate, instrument: D, from: soon }"
            })
    void unreadableRowStopsTheStart(String row) {
        assertThatThrownBy(() -> read(row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the table of countries is not right");
    }

    @Property
    void everyPlaceStandsSomehowOnEveryDay(
            @ForAll Regime regime, @ForAll("codes") String code, @ForAll("days") LocalDate day) {
        var rows =
                COUNTRIES.table(regime).rows().stream()
                        .filter(row -> row.code().equals(code) && row.holdsOn(day))
                        .toList();

        assertThat(rows).hasSizeLessThanOrEqualTo(1);
        assertThat(COUNTRIES.of(regime, code, day) instanceof Standing.ThirdCountry)
                .isEqualTo(rows.isEmpty());
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(Locale.getISOCountries());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Table read(String row) {
        var yaml =
                """
                regime: eu
                instruments: { D: "https://example.org/d" }
                rows:
                  - { code: AD, kind: adequate, instrument: D, from: 2000-01-01 }
                  - %s
                """
                        .formatted(row);
        return TableFile.read(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
