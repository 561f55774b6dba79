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
     * Whether it may go well when it is tried again: the database could not carry a statement out
     * just then, or a transaction could not begin or commit for such a reason.
     */
    public static boolean mayPass(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseFailure known) {
                return known.isOutage();
            }
            if (cause instanceof SQLException told) {
                return SqlState.isOutage(told.getSQLState());
            }
        }
        return isOfTransaction(failure);
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

    /** Whether it can't be reached, or is being shut down or started. */
    public boolean isAway() {
        return SqlState.isAway(state);
    }

    /** Whether waiting may help. If not, the fault is ours: in a statement, a right, the data. */
    public boolean isOutage() {
        return SqlState.isOutage(state);
    }

    /** Whether the data themselves are at fault: other data may do better. */
    public boolean isOfData() {
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
