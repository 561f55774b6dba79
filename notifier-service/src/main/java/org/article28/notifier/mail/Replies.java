package org.article28.notifier.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.article28.notifier.address.EmailAddress;

/** What a server said, fit to be kept: without control characters, short, without the address. */
final class Replies {

    private static final int LONGEST = 500;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\s]+");

    private Replies() {}

    static String kept(String reply, EmailAddress to) {
        var masked =
                Pattern.compile(Pattern.quote(to.clear()), Pattern.CASE_INSENSITIVE)
                        .matcher(reply)
                        .replaceAll(_ -> Matcher.quoteReplacement(to.masked()));
        var capped = masked.substring(0, Math.min(masked.length(), LONGEST));
        return UNFIT.matcher(capped).replaceAll(" ").strip();
    }
}
