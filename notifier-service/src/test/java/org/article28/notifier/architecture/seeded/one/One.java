package org.article28.notifier.architecture.seeded.one;

import org.article28.notifier.architecture.seeded.two.Two;

/** Half of a cycle. */
public final class One {
    public Two two() {
        return new Two();
    }
}
