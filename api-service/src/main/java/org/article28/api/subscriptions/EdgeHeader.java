package org.article28.api.subscriptions;

import java.util.Optional;

/**
 * A header in which the edge tells the notifier something with all that it passes on of readers.
 */
public interface EdgeHeader {

    String name();

    /** Empty where there is nothing to tell; what came from outside goes all the same. */
    Optional<String> value();
}
