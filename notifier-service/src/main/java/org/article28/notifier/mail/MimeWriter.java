package org.article28.notifier.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a mail with a text and an HTML form as bytes: RFC 5322, RFC 2045 to 2047. The same input
 * gives the same bytes.
 */
final class MimeWriter {

    private static final String CRLF = "\r\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);

    /** A header of plain ASCII, such as a link or an address; nothing in it is encoded. */
    MimeWriter header(String name, String value) {
        return line(name + ": " + oneLine(value));
    }

    /** A header of free text. */
    MimeWriter text(String name, String value) {
        try {
            var encoded = MimeUtility.encodeText(oneLine(value), "UTF-8", "Q");
            return line(name + ": " + MimeUtility.fold(name.length() + 2, encoded));
        } catch (IOException e) {
            throw new UncheckedIOException("every Java has UTF-8", e);
        }
    }

    byte[] alternatives(String boundary, String text, String html) {
        line("MIME-Version: 1.0");
        line("Content-Type: multipart/alternative; boundary=\"" + boundary + "\"");
        line("");
        part(boundary, "text/plain", text);
        part(boundary, "text/html", html);
        line("--" + boundary + "--");
        return out.toByteArray();
    }

    private void part(String boundary, String type, String content) {
        line("--" + boundary);
        line("Content-Type: " + type + "; charset=UTF-8");
        line("Content-Transfer-Encoding: quoted-printable");
        line("");
        try {
            var encoder = MimeUtility.encode(out, "quoted-printable");
            encoder.write(content.getBytes(UTF_8));
            encoder.flush();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("quoted-printable is always there", e);
        }
        line("");
    }

    private MimeWriter line(String line) {
        out.writeBytes((line + CRLF).getBytes(US_ASCII));
        return this;
    }

    /** No value can begin another header. */
    static String oneLine(String value) {
        return value.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
