package org.article28.notifier.database;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A statement that the database did not carry out. */
public final class DatabaseFailure extends RuntimeException {

    private final @Nullable String state;

    DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
        this.state = cause.getSQLState();
    }

    /**
     * Whether it may go well when it is tried again: a statement failed for other reasons than its
     * data, or its transaction could not begin or commit.
     */
    public static boolean mayPass(RuntimeException failure) {
        return failure instanceof DatabaseFailure known
                ? !known.isOfData()
                : isOfTransaction(failure);
    }

    /** Begin and commit fail with checked exceptions that the interceptor wraps. */
    private static boolean isOfTransaction(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RollbackException
                    || cause instanceof SystemException
                    || cause instanceof HeuristicMixedException
                    || cause instanceof HeuristicRollbackException) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it can't be reached: class 08, connection; 57P, shutdown; no state at all where the
     * pool had no connection to give.
     */
    public boolean isAway() {
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    /** Whether the data themselves are at fault, so that trying again can't help. */
    public boolean isOfData() {
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
