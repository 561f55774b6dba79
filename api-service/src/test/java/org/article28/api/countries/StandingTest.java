package org.article28.api.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.article28.model.Regime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final Countries COUNTRIES = new Countries();

    @ParameterizedTest
    @CsvSource({
        "EU, DE, 2026-11-24, Member",
        "EU, NO, 2026-11-24, Member",
        "EU, NO, 2018-07-19, ThirdCountry",
        "EU, RE, 2026-11-24, Member",
        "EU, EEA, 2026-11-24, Member",
        "EU, EPO, 2025-07-14, ThirdCountry",
        "EU, EPO, 2025-07-15, Adequate",
        "EU, GB, 2020-12-31, Member",
        "EU, GB, 2021-01-01, Member",
        "EU, GB, 2021-06-27, Member",
        "EU, GB, 2021-06-28, Adequate",
        "EU, GB, 2031-12-27, Adequate",
        "EU, GB, 2031-12-28, ThirdCountry",
        "EU, BR, 2026-01-25, ThirdCountry",
        "EU, BR, 2026-01-26, Adequate",
        "EU, CA, 2026-11-24, Partly",
        "EU, JP, 2026-11-24, Partly",
        "EU, KR, 2026-11-24, Partly",
        "EU, US, 2023-07-09, ThirdCountry",
        "EU, US, 2023-07-10, Framework",
        "EU, GI, 2026-11-24, ThirdCountry",
        "EU, IN, 2026-11-24, ThirdCountry",
        "UK, GB, 2026-11-24, Member",
        "UK, DE, 2026-11-24, Adequate",
        "UK, EU, 2026-11-24, Adequate",
        "UK, KR, 2022-12-18, ThirdCountry",
        "UK, KR, 2022-12-19, Adequate",
        "UK, US, 2023-10-11, ThirdCountry",
        "UK, US, 2023-10-12, Framework",
        "UK, BR, 2026-11-24, ThirdCountry",
        "CH, CH, 2026-11-24, Member",
        "CH, MC, 2026-11-24, Adequate",
        "CH, JP, 2026-11-24, ThirdCountry",
        "CH, US, 2024-09-14, ThirdCountry",
        "CH, US, 2024-09-15, Framework"
    })
    void standingOfAPlaceDependsOnTheDay(
            Regime regime, String code, LocalDate day, String standing) {
        assertThat(COUNTRIES.of(regime, code, day).getClass().getSimpleName()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"EU, EU", "eea, EEA", "UK, GB", "GB, GB", "' UK ', GB"})
    void knownRegionIsDecided(String word, String code) {
        assertThat(Countries.region(word)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Europe", "APAC", "EMEA", "US", "Worldwide"})
    void otherRegionIsNotDecided(String word) {
        assertThat(Countries.region(word)).isEmpty();
    }
}
