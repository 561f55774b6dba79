package org.article28.notifier.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a mail with a text and an HTML form as bytes: RFC 5322, RFC 2045 to 2047. The same input
 * gives the same bytes.
 */
final class MimeWriter {

    private static final String CRLF = "\r\n";
    private static final Pattern LINE_ENDS_AND_CONTROLS =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);

    /** A header of plain ASCII, such as a link or an address; nothing in it is encoded. */
    MimeWriter header(String name, String value) {
        return line(name + ": " + oneLine(value));
    }

    /** A header of links (RFC 2369), one on each line. */
    MimeWriter links(String name, List<String> links) {
        return line(
                name
                        + ": "
                        + links.stream()
                                .map(link -> "<" + oneLine(link) + ">")
                                .collect(Collectors.joining("," + CRLF + " ")));
    }

    /** A header of free text; what looks encoded is no more than text. */
    MimeWriter text(String name, String value) {
        try {
            var plain = oneLine(value).replace("=?", "= ?");
            var encoded = MimeUtility.encodeText(plain, "UTF-8", "Q");
            return line(name + ": " + MimeUtility.fold(name.length() + 2, encoded));
        } catch (IOException e) {
            throw new UncheckedIOException("every Java has UTF-8", e);
        }
    }

    byte[] alternatives(String boundary, String text, String html) {
        return alternatives(
                boundary,
                EncodedPart.of(text, List.of()),
                EncodedPart.of(html, List.of()),
                Map.of());
    }

    /** {@code own}: what fills the holes, as text says it. */
    byte[] alternatives(
            String boundary, EncodedPart text, EncodedPart html, Map<String, String> own) {
        line("MIME-Version: 1.0");
        line("Content-Type: multipart/alternative; boundary=\"" + boundary + "\"");
        line("");
        part(boundary, "text/plain", text, own);
        part(boundary, "text/html", html, inHtml(own));
        line("--" + boundary + "--");
        return out.toByteArray();
    }

    /** Links of ours: of what HTML would take for its own, they have ampersands alone. */
    private static Map<String, String> inHtml(Map<String, String> own) {
        return own.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().replace("&", "&amp;")));
    }

    private void part(String boundary, String type, EncodedPart content, Map<String, String> own) {
        line("--" + boundary);
        line("Content-Type: " + type + "; charset=UTF-8");
        line("Content-Transfer-Encoding: quoted-printable");
        line("");
        content.writeTo(out, own);
        line("");
    }

    private MimeWriter line(String line) {
        out.writeBytes((line + CRLF).getBytes(US_ASCII));
        return this;
    }

    /** Stands nowhere in the parts: quoted-printable never has these two characters. */
    static String boundary(String messageId) {
        var boundary = new StringBuilder("=_");
        for (int i = 0; i < messageId.length(); i++) {
            char one = messageId.charAt(i);
            if (one < 0x80 && Character.isLetterOrDigit(one)) {
                boundary.append(one);
            }
        }
        return boundary.toString();
    }

    /** No value can begin another header. */
    static String oneLine(String value) {
        return isPlain(value)
                ? value.strip()
                : LINE_ENDS_AND_CONTROLS.matcher(value).replaceAll(" ").strip();
    }

    /** Most are: each mail has a dozen of them, and looking costs less than a pattern. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
