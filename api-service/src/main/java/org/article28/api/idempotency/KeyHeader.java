package org.article28.api.idempotency;

import java.util.List;
import java.util.regex.Pattern;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;

/** The header: a string of RFC 8941 in quotes, or, as many clients send it, without. */
final class KeyHeader {

    private static final String NAME = Idempotent.HEADER;

    private static final Pattern QUOTED =
            Pattern.compile("\"((?:[\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\"\\\\])*+)\"");
    private static final Pattern BARE = Pattern.compile("[\\x21\\x23-\\x7e][\\x20-\\x7e]*+");
    private static final int LONGEST = 255;

    private KeyHeader() {}

    /**
     * @throws Rejection.Malformed unless it is one key of 1 to 255 printable ASCII characters
     */
    static String key(List<String> values) {
        if (values.size() != 1) {
            throw refused("send one " + NAME);
        }
        var value = values.getFirst().strip();
        var quoted = QUOTED.matcher(value);
        if (quoted.matches()) {
            return checked(quoted.group(1).replaceAll("\\\\(.)", "$1"));
        }
        if (!BARE.matcher(value).matches()) {
            throw refused(NAME + " is printable ASCII, with or without quotes around it");
        }
        return checked(value);
    }

    private static String checked(String key) {
        if (key.isBlank() || key.length() > LONGEST) {
            throw refused(NAME + " has 1 to " + LONGEST + " characters");
        }
        return key;
    }

    private static Rejection refused(String detail) {
        return new Rejection.Malformed(FieldError.ofParameter(NAME, "syntax", detail));
    }
}
