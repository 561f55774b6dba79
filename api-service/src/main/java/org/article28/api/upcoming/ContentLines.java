package org.article28.api.upcoming;

import java.nio.charset.StandardCharsets;

/** Lines of iCalendar: RFC 5545, sections 3.1 and 3.3.11. Pure. */
final class ContentLines {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** {@code name} with its parameters; {@code value} as it is. */
    ContentLines line(String name, String value) {
        int octets = 0;
        var line = name + ":" + value;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            var character = Character.toString(line.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += length;
        }
        text.append(END);
        return this;
    }

    /** A value of type TEXT. */
    ContentLines text(String name, String value) {
        return line(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r\n", "\\n")
                        .replace("\n", "\\n"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
