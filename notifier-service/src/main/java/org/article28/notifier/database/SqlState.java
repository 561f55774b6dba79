package org.article28.notifier.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL's codes of errors mean for whoever may try again. Pure. */
final class SqlState {

    /**
     * Class 08, connection; 57P, shutdown and start; 25P03, silent for too long in a transaction.
     */
    private static final List<String> AWAY = List.of("08", "57P", "25P03");

    /**
     * 25006, read only, as after a failover; 28 and 3D, it does not let us in; 40, deadlocks and
     * the like; 53, out of memory, space or connections; 55P03, a lock; 57014, it took too long;
     * 58, its own disk.
     */
    private static final List<String> PASSING =
            List.of("25006", "28", "3D", "40", "53", "55P03", "57014", "58");

    private SqlState() {}

    /** None is told where the pool had no connection to give. */
    static boolean isAway(@Nullable String state) {
        return state == null || begins(state, AWAY);
    }

    static boolean isOutage(@Nullable String state) {
        return state == null || begins(state, AWAY) || begins(state, PASSING);
    }

    private static boolean begins(String state, List<String> codes) {
        return codes.stream().anyMatch(state::startsWith);
    }
}
