package org.article28.api.page.where;

import org.article28.model.Location;
import org.jspecify.annotations.Nullable;

/** What happens with data in a place; remote access is kept apart, since it is a transfer too. */
enum Doing {
    STORAGE,
    PROCESSING,
    REMOTE_ACCESS,
    UNSTATED;

    static Doing of(Location.@Nullable Activity activity) {
        return switch (activity) {
            case STORAGE -> STORAGE;
            case PROCESSING -> PROCESSING;
            case REMOTE_ACCESS -> REMOTE_ACCESS;
            case null -> UNSTATED;
        };
    }
}
