package org.article28.notifier.delivery;

import org.jspecify.annotations.Nullable;

/** Why somebody is told, under the names that the rows use. */
enum Because {
    /** It concerns what they chose. */
    CHOSEN(null),
    /** They were told of what it takes back, whatever they chose since. */
    TOLD_BEFORE("told-before");

    private final @Nullable String stored;

    Because(@Nullable String stored) {
        this.stored = stored;
    }

    @Nullable String stored() {
        return stored;
    }

    static Because stored(@Nullable String stored) {
        return stored == null ? CHOSEN : TOLD_BEFORE;
    }
}
