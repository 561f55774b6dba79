package org.article28.notifier.address;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that mail can be sent to: an ASCII local part (RFC 5321, dot-string) and a domain,
 * lower-cased and in its ASCII form (RFC 5890). It hides itself; see {@link #clear}.
 */
public final class EmailAddress {

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;
    private static final Pattern LOCAL =
            Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    private final String local;
    private final String domain;

    private EmailAddress(String local, String domain) {
        this.local = local;
        this.domain = domain;
    }

    /** Empty for what is no address, or one that can't be written to from everywhere. */
    public static Optional<EmailAddress> parse(@Nullable String text) {
        int at = text == null ? -1 : text.lastIndexOf('@');
        if (text == null || at < 1 || text.length() > LONGEST) {
            return Optional.empty();
        }
        var local = text.substring(0, at);
        var domain = ascii(text.substring(at + 1));
        boolean fits =
                local.length() <= LONGEST_LOCAL
                        && local.length() + 1 + domain.length() <= LONGEST
                        && LOCAL.matcher(local).matches()
                        && DOMAIN.matcher(domain).matches();
        return fits ? Optional.of(new EmailAddress(local, domain)) : Optional.empty();
    }

    /** For what was parsed before it was stored. */
    public static EmailAddress stored(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1) {
            throw new IllegalStateException("stored address unreadable");
        }
        return new EmailAddress(text.substring(0, at), text.substring(at + 1));
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }

    /** The address itself, as the envelope and the To header have it. */
    public String clear() {
        return local + "@" + domain;
    }

    /** Where its mail is received. */
    public String domain() {
        return domain;
    }

    /** What makes two addresses one; local parts that differ in case only are one person's. */
    public String canonical() {
        return clear().toLowerCase(Locale.ROOT);
    }

    /** Words without its local part, as servers call a mailbox by that alone, too. */
    public String hiddenIn(String words) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(local) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE)
                .matcher(words)
                .replaceAll("***");
    }

    /** Enough for its owner to recognise: {@code j***@example.org}. */
    public String masked() {
        return local.charAt(0) + "***@" + domain;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmailAddress that && canonical().equals(that.canonical());
    }

    @Override
    public int hashCode() {
        return canonical().hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
