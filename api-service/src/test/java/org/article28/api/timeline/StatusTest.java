package org.article28.api.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.article28.api.Samples;
import org.article28.api.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {

    @ParameterizedTest
    @CsvSource({
        ",,ACTIVE",
        "2026-12-24,,ACTIVE",
        "2026-12-25,,ANNOUNCED",
        "2026-12-23,,ACTIVE",
        ",2026-12-24,ACTIVE",
        ",2026-12-23,ENDED",
        "2026-12-24,2026-12-24,ACTIVE",
        "2026-12-25,2026-12-31,ANNOUNCED",
        "2026-01-01,2026-12-23,ENDED"
    })
    void firstAndLastDayAreDaysOfTheEngagement(String from, String until, Status status) {
        var entry =
                Samples.entry(
                        "{name: A, engagedFrom: %s, engagedUntil: %s}"
                                .formatted(
                                        from == null ? "null" : from,
                                        until == null ? "null" : until));

        assertThat(Status.of(entry, LocalDate.of(2026, 12, 24))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|ANNOUNCED ACTIVE",
                "ended|ENDED",
                "ended,active|ACTIVE ENDED",
                "ended active|ACTIVE ENDED",
                "active active,active|ACTIVE",
                "announced, ended|ANNOUNCED ENDED"
            })
    void severalAreNamedWithCommasOrRepeated(String given, String named) {
        List<String> parameters = given == null ? List.of() : List.of(given.split("(?<!,) "));

        assertThat(Status.named("status", parameters))
                .containsExactlyElementsOf(
                        Arrays.stream(named.split(" ")).map(Status::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gone", "active,", "ACTIVE"})
    void unknownStatusIsRefused(String given) {
        assertThatThrownBy(() -> Status.named("status", List.of(given)))
                .isInstanceOf(Rejection.Malformed.class)
                .hasMessage("status takes one or more of announced, active, ended");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2026-02-30",
                "2026-1-1",
                "10000-01-01",
                "+10000-01-01",
                "-2026-01-01",
                "0000-01-01",
                "2026-01-01T00:00:00Z",
                " 2026-01-01"
            })
    void whatIsNoDayIsRefused(String given) {
        assertThatThrownBy(() -> Days.named("asOf", given))
                .isInstanceOf(Rejection.Malformed.class)
                .hasMessage("asOf takes a day such as 2026-12-24");
    }

    @Test
    void dayIsRead() {
        assertThat(Days.named("asOf", "2028-02-29")).isEqualTo(LocalDate.of(2028, 2, 29));
    }
}
