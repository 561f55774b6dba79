package org.article28.notifier.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFailureTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "08006", "25006", "28P01", "3D000", "40001", "40P01", "53300", "55P03", "57014",
                "57P01", "57P03", "58030"
            })
    void outageIsWaitedFor(String state) {
        assertThat(DatabaseFailure.mayPass(failure(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0A000", "22P05", "23505", "25P02", "42501", "42601", "42P01", "XX000"})
    void faultOfOurOwnIsNot(String state) {
        assertThat(DatabaseFailure.mayPass(failure(state))).isFalse();
    }

    @Test
    void transactionThatCannotCommitIsTriedAgain() {
        var failure = new IllegalStateException(new RollbackException("lost"));

        assertThat(DatabaseFailure.mayPass(failure)).isTrue();
    }

    @Test
    void transactionThatAFaultRolledBackIsNot() {
        var rollback = new RollbackException("rolled back");
        rollback.initCause(new SQLException("deferred constraint", "23503"));

        assertThat(DatabaseFailure.mayPass(new IllegalStateException(rollback))).isFalse();
    }

    private static DatabaseFailure failure(String state) {
        return new DatabaseFailure(new SQLException("failed", state));
    }
}
