package org.article28.api.cache;

import java.time.Instant;

/**
 * While it lasts, a kept answer is what would be answered anew.
 *
 * @param version number of the newest
 * @param redactions how often something was redacted
 * @param from beginning of the day, in the register's time zone
 * @param until beginning of the next day
 */
record Generation(long version, long redactions, Instant from, Instant until) {

    boolean holds(long newest, long redacted, Instant now) {
        return version == newest
                && redactions == redacted
                && !now.isBefore(from)
                && now.isBefore(until);
    }
}
