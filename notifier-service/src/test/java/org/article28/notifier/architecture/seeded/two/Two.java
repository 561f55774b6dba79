package org.article28.notifier.architecture.seeded.two;

import org.article28.notifier.architecture.seeded.one.One;

/** The other half of a cycle. */
public final class Two {
    public One one() {
        return new One();
    }
}
