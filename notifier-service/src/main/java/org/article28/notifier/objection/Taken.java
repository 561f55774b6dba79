package org.article28.notifier.objection;

/** What became of an objection that was sent. */
sealed interface Taken {

    Objection objection();

    record New(Objection objection) implements Taken {}

    /** It was sent before, word for word. */
    record Repeat(Objection objection) implements Taken {}
}
