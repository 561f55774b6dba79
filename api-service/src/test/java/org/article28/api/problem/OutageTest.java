package org.article28.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08006", "08001", "57P01", "25P03"})
    void databaseThatIsAwayIsOne(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("away", state))))
                .isTrue();
    }

    @Test
    void commitThatLostItsConnectionIsOne() {
        var rolledBack = new Exception("Could not commit transaction.");
        rolledBack.addSuppressed(new Exception(new SQLException("I/O error", "08006")));

        assertThat(Outage.isBehind(rolledBack)).isTrue();
    }

    @Test
    void whatTheDatabaseRefusesIsNone() {
        var refused = new SQLException("duplicate key", "23505");
        refused.addSuppressed(new SQLException("closed", "08003"));

        assertThat(Outage.isBehind(refused)).isFalse();
    }

    @Test
    void failureThatContainsItselfIsNone() {
        var failure = new IllegalStateException("a bug");
        failure.addSuppressed(new IllegalStateException(failure));

        assertThat(Outage.isBehind(failure)).isFalse();
    }
}
