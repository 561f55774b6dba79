package org.article28.notifier.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.article28.notifier.address.EmailAddress;

/** What a server said: fit to be kept, and what it means for a mail. */
final class Replies {

    private static final int LONGEST = 500;
    private static final int FIRST_PERMANENT = 500;

    /** RFC 4954 and RFC 3207: log in first, encrypt first. */
    private static final int NOT_LIKE_THIS = 530;

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\s]+");

    private Replies() {}

    /** Without control characters, short, without the address. */
    static String kept(String reply, EmailAddress to) {
        var masked = reply.indexOf('@') < 0 ? reply : masked(reply, to);
        var fit = isFit(masked) ? masked : UNFIT.matcher(masked).replaceAll(" ").strip();
        return fit.substring(0, Math.min(fit.length(), LONGEST));
    }

    /** Most are; looking costs less than a pattern. */
    private static boolean isFit(String reply) {
        boolean space = true;
        for (int i = 0; i < reply.length(); i++) {
            char one = reply.charAt(i);
            if (one < ' ' || one > '~' || (space && one == ' ')) {
                return false;
            }
            space = one == ' ';
        }
        return !space;
    }

    private static String masked(String reply, EmailAddress to) {
        return Pattern.compile(Pattern.quote(to.clear()), Pattern.CASE_INSENSITIVE)
                .matcher(reply)
                .replaceAll(_ -> Matcher.quoteReplacement(to.masked()));
    }

    /** A refusal that is about us, not about the mail, must not end its delivery. */
    static Outcome refused(int code, String reply) {
        if (code == NOT_LIKE_THIS) {
            return new Outcome.Unreachable(reply);
        }
        return code < FIRST_PERMANENT ? new Outcome.Deferred(reply) : new Outcome.Refused(reply);
    }
}
