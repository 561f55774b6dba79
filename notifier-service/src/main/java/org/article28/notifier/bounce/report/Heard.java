package org.article28.notifier.bounce.report;

import java.util.Set;

/**
 * A mail that came in.
 *
 * @param places addresses that it, or the mail that it is about, may have been sent to or from: one
 *     of them should be ours. Nobody vouches for any.
 */
public record Heard(Set<String> places, Report report) {

    public Heard {
        places = Set.copyOf(places);
    }

    /** Tells no address. */
    @Override
    public String toString() {
        return "Heard " + report;
    }
}
