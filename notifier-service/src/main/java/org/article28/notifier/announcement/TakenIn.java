package org.article28.notifier.announcement;

/** What became of a publication that came in. */
sealed interface TakenIn {

    /** It is a notice now. */
    record Fresh(long version) implements TakenIn {}

    /** It was one already. */
    record Repeat(long version) implements TakenIn {}

    /** It can't be read; the rest goes on. */
    record PassedOver(long version, String reason) implements TakenIn {}

    /** Versions before it, or its own changes, must be asked for first. */
    record Gap(long after) implements TakenIn {}

    /** What came contradicts what was taken in; nothing more is taken in until somebody looked. */
    record Halted(long version, String because) implements TakenIn {}
}
