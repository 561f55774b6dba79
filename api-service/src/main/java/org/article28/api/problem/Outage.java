package org.article28.api.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away from a bug. Pure. */
final class Outage {

    private static final List<String> AWAY = List.of("08", "57P", "25P03");

    private Outage() {}

    /**
     * Whether a failure comes of one: by its causes, and what they suppressed, since a commit that
     * lost its connection says so nowhere else.
     */
    static boolean isBehind(Throwable failure) {
        Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(failure, all);
        var told = all.stream().filter(SQLException.class::isInstance).toList();
        return !told.isEmpty()
                && told.stream().map(SQLException.class::cast).allMatch(Outage::isAway);
    }

    private static void collect(Throwable failure, Set<Throwable> all) {
        if (all.add(failure)) {
            Stream.concat(
                            Stream.ofNullable(failure.getCause()),
                            Arrays.stream(failure.getSuppressed()))
                    .forEach(each -> collect(each, all));
        }
    }

    /**
     * By SQL state: class 08, connection; 57P, shutdown; 25P03, it was silent for too long within a
     * transaction; none at all where the pool had no connection to give.
     */
    private static boolean isAway(SQLException told) {
        var state = told.getSQLState();
        return state == null || AWAY.stream().anyMatch(state::startsWith);
    }
}
