package org.article28.notifier.database;

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
