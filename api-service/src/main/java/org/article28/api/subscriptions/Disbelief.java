package org.article28.api.subscriptions;

import io.quarkus.logging.Log;

/**
 * The notifier refuses what the edge signed of who asks. The edge knows them, so that it is no
 * fault of theirs, and nothing that they may not do: the two services are set up apart.
 */
final class Disbelief {

    static final int STATUS = 401;

    static final String DETAIL =
            "the notifier does not believe this service who asks; the log of this service tells whoever"
                    + " runs it what to compare";

    private Disbelief() {}

    static void log() {
        Log.error(
                "the notifier refused what was signed with the first of article28.notifier.keys:"
                        + " compare it with article28.staff.keys of the notifier, and both clocks");
    }
}
