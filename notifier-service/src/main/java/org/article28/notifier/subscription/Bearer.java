package org.article28.notifier.subscription;

import java.util.UUID;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.token.Verified;
import org.jspecify.annotations.Nullable;

/** What a token opens, or the refusal it meets. */
public final class Bearer {

    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    static UUID subject(Verified verified) {
        return valid(verified).subject();
    }

    public static Verified.Valid valid(Verified verified) {
        return switch (verified) {
            case Verified.Valid valid -> valid;
            case Verified.Expired _ -> throw new Rejection.ExpiredLink();
            case Verified.Forged _ -> throw new Rejection.ForgedLink();
        };
    }

    /** The token of an {@code Authorization} header (RFC 6750). */
    public static String token(@Nullable String authorization) {
        if (authorization == null
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new Rejection.NotYours();
        }
        return authorization.substring(SCHEME.length()).strip();
    }
}
