package org.article28.notifier.delivery;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is written down after an attempt. */
sealed interface Mark {

    Claimed claimed();

    /** The reply of the server, or what went wrong. */
    String reply();

    /** {@code lastDay}: to object, that the mail told; null where it told none. */
    record Sent(
            Claimed claimed, String reply, String mailHash, @Nullable LocalDate lastDay, Instant at)
            implements Mark {}

    /** It was tried for long enough. */
    record Failed(Claimed claimed, String reply, Instant at) implements Mark {}

    /** The server said that it never takes it. */
    record Refused(Claimed claimed, String reply, Instant at) implements Mark {}

    record Again(Claimed claimed, String reply, Instant when, Obstacle obstacle) implements Mark {

        /** Why it is tried again. */
        enum Obstacle {
            /** The server said so, or the mail never left. */
            DEFERRED,
            /** There was no connection: the next mail would not leave either. */
            UNREACHABLE,
            /** The connection was lost: the server may have the mail. */
            UNKNOWN
        }
    }

    record Skipped(Claimed claimed, String reply, Instant at) implements Mark {}

    /**
     * The row as it becomes: state, reason, reply, hash, last day, next attempt, end, unknown,
     * refused.
     */
    default @Nullable Object[] row() {
        return switch (this) {
            case Sent(var c, var reply, var hash, var lastDay, var at) ->
                    row("sent", null, reply, hash, lastDay, at, at, false, c);
            case Failed(var c, var reply, var at) ->
                    row("failed", null, reply, null, null, at, at, false, c);
            case Refused(var c, var reply, var at) ->
                    row("failed", null, reply, null, null, at, at, false, c);
            case Again(var c, var reply, var when, var obstacle) ->
                    row("queued", null, reply, null, null, when, null, isUnknown(c, obstacle), c);
            case Skipped(var c, var reason, var at) ->
                    row("skipped", reason, null, null, null, at, at, false, c);
        };
    }

    /** What was unknown before stays so until the server is reached. */
    private static boolean isUnknown(Claimed claimed, Again.Obstacle obstacle) {
        return switch (obstacle) {
            case DEFERRED -> false;
            case UNREACHABLE -> claimed.repeated();
            case UNKNOWN -> true;
        };
    }

    private @Nullable Object[] row(
            String state,
            @Nullable String reason,
            @Nullable String reply,
            @Nullable String hash,
            @Nullable LocalDate lastDay,
            Instant next,
            @Nullable Instant ended,
            Object unknown,
            Claimed claimed) {
        return new @Nullable Object[] {
            state,
            reason,
            reply,
            hash,
            lastDay,
            next,
            ended,
            unknown,
            this instanceof Refused,
            claimed.id(),
            claimed.worker()
        };
    }
}
