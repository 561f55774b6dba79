package org.article28.notifier.smtp;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a reply means, more precisely than its code: RFC 3463, told as RFC 2034 says.
 *
 * @param kind 2, 4 or 5: done, not now, never
 * @param subject what it is about: 1 the address, 2 the mailbox, 4 the network, 7 policy
 */
public record EnhancedStatus(int kind, int subject, int detail) {

    private static final Pattern LEADING =
            Pattern.compile("([245])\\.(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})(?= |$)");

    /** That with which a reply's text begins. */
    static Optional<EnhancedStatus> leading(String text) {
        var matcher = LEADING.matcher(text);
        return matcher.lookingAt() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /** {@code found}: its three groups are the three numbers. */
    public static EnhancedStatus of(MatchResult found) {
        return new EnhancedStatus(
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)));
    }

    @Override
    public String toString() {
        return kind + "." + subject + "." + detail;
    }
}
