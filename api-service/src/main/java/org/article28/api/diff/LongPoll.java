package org.article28.api.diff;

import java.time.Duration;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;

/** How long a request may be held: RFC 6202. Pure. */
final class LongPoll {

    private static final int LONGEST = 60;

    private LongPoll() {}

    /**
     * @param seconds as the client gave them
     * @throws Rejection.Malformed if it is no number from 0 to 60
     */
    static Duration of(String seconds) {
        if (!seconds.matches("\\d{1,2}") || Integer.parseInt(seconds) > LONGEST) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            "wait",
                            "number",
                            "wait takes a number of seconds from 0 to " + LONGEST));
        }
        return Duration.ofSeconds(Integer.parseInt(seconds));
    }
}
