package org.article28.api.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.article28.api.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    @Test
    void statesAreThoseOfTheTagsThatAreStrong() {
        assertThat(Conditions.states(" \"r1.json\" , W/\"r2.json\",\"v3\"", "r3"))
                .containsExactly("r1", "", "v3");
    }

    @Test
    void longListIsRead() {
        var list = "\"r1.json\"" + ", \"r2.json\"".repeat(100_000);

        assertThat(Conditions.states(list, "r3")).hasSize(100_001).endsWith("r2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "v1",
                "\"r1",
                "r1.json",
                "\"r1.json\",,",
                "\"r1\" \"r2\"",
                "\"r1\","
            })
    void whatIsNoListOfTagsIsRefused(String header) {
        assertThatThrownBy(() -> Conditions.states(header, "r3"))
                .isInstanceOf(Rejection.Malformed.class);
    }

    @Test
    void starNamesNoState() {
        assertThat(Conditions.states("*", "r3")).isEqualTo(List.of());
        assertThatThrownBy(() -> Conditions.named("*", "r3"))
                .isInstanceOf(Rejection.Malformed.class);
    }
}
