package org.article28.api.markup;

/** Which characters markup may hold. Pure. */
public final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /**
     * With what no XML 1.0 document may hold, even escaped (section 2.2: control characters, halves
     * of surrogate pairs), replaced by U+FFFD.
     */
    public static String valid(String text) {
        if (text.codePoints().allMatch(Characters::isValid)) {
            return text;
        }
        var valid = new StringBuilder(text.length());
        text.codePoints()
                .forEach(each -> valid.appendCodePoint(isValid(each) ? each : REPLACEMENT));
        return valid.toString();
    }

    private static boolean isValid(int codePoint) {
        return codePoint >= 0x20
                ? codePoint < 0xD800
                        || (codePoint > 0xDFFF && codePoint != 0xFFFE && codePoint != 0xFFFF)
                : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }
}
