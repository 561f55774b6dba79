package org.article28.notifier.mail.dkim;

import java.util.Locale;
import java.util.regex.Pattern;

/** The relaxed canonical forms of RFC 6376, section 3.4, which survive what relays do. Pure. */
final class Relaxed {

    private static final String CRLF = "\r\n";
    private static final Pattern SPACES = Pattern.compile("[ \t]+");
    private static final Pattern SPACES_AT_ENDS = Pattern.compile("[ \t]+\r\n");
    private static final Pattern EMPTY_LINES_AT_END = Pattern.compile("(\r\n)+\\z");

    private Relaxed() {}

    /** Of one header field with its name, folded or not; without a line end. */
    static String header(String field) {
        int colon = field.indexOf(':');
        var name = field.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        var value = SPACES.matcher(field.substring(colon + 1).replace(CRLF, "")).replaceAll(" ");
        return name + ":" + value.strip();
    }

    static String body(String body) {
        var ended = body.isEmpty() || body.endsWith(CRLF) ? body : body + CRLF;
        var bare = SPACES_AT_ENDS.matcher(ended).replaceAll(CRLF);
        var even = SPACES.matcher(bare).replaceAll(" ");
        var cut = EMPTY_LINES_AT_END.matcher(even).replaceAll("");
        return cut.isEmpty() ? "" : cut + CRLF;
    }
}
