package org.article28.api.idempotency;

import java.util.UUID;

/** What becomes of a request with a key. */
sealed interface Reservation {

    /** It is the first, or nothing came of those before: it is carried out. */
    record Taken(UUID attempt) implements Reservation {}

    /** It was carried out before. */
    record Answered(KeptAnswer answer) implements Reservation {}

    /** The key stands for another request. */
    record OfAnother() implements Reservation {}

    /** The same request is being carried out. */
    record InFlight() implements Reservation {}

    /** It took effect, and its answer was not kept. */
    record Spent(String effect) implements Reservation {}
}
