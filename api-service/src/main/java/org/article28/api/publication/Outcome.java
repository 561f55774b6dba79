package org.article28.api.publication;

import org.article28.api.history.Snapshot;

/** What came of a wish to publish. */
public sealed interface Outcome {

    /** The newest snapshot afterwards. */
    Snapshot newest();

    /** A version was made. */
    record Made(Snapshot newest) implements Outcome {}

    /** Nothing would have changed, so no version was made. */
    record Unchanged(Snapshot newest) implements Outcome {}
}
