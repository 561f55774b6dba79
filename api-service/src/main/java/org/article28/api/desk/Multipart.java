package org.article28.api.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What a browser sends of a form with a file, RFC 7578. Pure. */
final class Multipart {

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)boundary=(?:\"([^\"]{1,70})\"|([^\";\\s]{1,70}))");
    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)[;\\s]filename=\"([^\"]*)\"");
    private static final String END_OF_LINE = "\r\n";
    private static final int MOST_PARTS = 100;

    private Multipart() {}

    /** {@code file}: its name; null for a field. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Part(String name, @Nullable String file, byte[] content) {}

    static boolean isOne(@Nullable String contentType) {
        return contentType != null
                && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /**
     * @throws Rejection.Malformed if it is none
     */
    static List<Part> parts(byte[] body, String contentType) {
        var boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw broken();
        }
        var mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        // One character for each byte, so that places in the text are places in the body.
        var text = END_OF_LINE + new String(body, StandardCharsets.ISO_8859_1);
        var delimiter = END_OF_LINE + mark;
        var parts = new ArrayList<Part>();
        int at = text.indexOf(delimiter);
        while (at >= 0) {
            int begin = at + delimiter.length();
            if (text.startsWith("--", begin)) {
                return parts;
            }
            int next = text.indexOf(delimiter, begin);
            if (next < 0 || parts.size() == MOST_PARTS) {
                throw broken();
            }
            parts.add(part(text.substring(begin, next)));
            at = next;
        }
        throw broken();
    }

    private static Part part(String text) {
        int end = text.indexOf(END_OF_LINE + END_OF_LINE);
        if (end < 0) {
            throw broken();
        }
        var head = utf8(text.substring(0, end));
        var name = NAME.matcher(head);
        var file = FILE.matcher(head);
        if (!name.find()) {
            throw broken();
        }
        return new Part(
                name.group(1),
                file.find() ? file.group(1) : null,
                text.substring(end + 2 * END_OF_LINE.length())
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Rejection broken() {
        return new Rejection.Malformed(FieldError.at("", "syntax", "the form can't be read"));
    }
}
