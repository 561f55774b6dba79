package org.article28.notifier.mail.dkim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One DKIM-Signature: relaxed/relaxed, over the whole body and all headers that a reader or a mail
 * program acts on. Pure.
 */
final class DkimSignature {

    /**
     * Signed if they are there. RFC 8058, section 4, asks for those of the list; the rest is what
     * RFC 6376, section 5.4.1, recommends.
     */
    private static final List<String> SIGNED =
            List.of(
                    "from",
                    "to",
                    "reply-to",
                    "subject",
                    "date",
                    "message-id",
                    "mime-version",
                    "content-type",
                    "content-language",
                    "auto-submitted",
                    "feedback-id",
                    "list-id",
                    "list-unsubscribe",
                    "list-unsubscribe-post",
                    "list-subscribe",
                    "list-help",
                    "list-archive",
                    "list-post");

    /** Named once more than they are there, so that nobody can add another one. */
    private static final Set<String> ONLY =
            Set.of(
                    "from",
                    "to",
                    "reply-to",
                    "subject",
                    "date",
                    "content-type",
                    "list-unsubscribe",
                    "list-unsubscribe-post");

    private static final String CRLF = "\r\n";
    private static final String FOLD = CRLF + " ";
    private static final int LINE = 72;

    private DkimSignature() {}

    /** The header field, without its line end. */
    static String of(Parsed mail, String domain, SigningKey key, Instant at) {
        var names = new ArrayList<String>();
        var signed = new StringBuilder();
        for (var name : SIGNED) {
            var there = mail.named(name);
            // RFC 6376, section 5.4.2: from the last one up.
            there.reversed().forEach(field -> signed.append(Relaxed.header(field)).append(CRLF));
            there.forEach(_ -> names.add(name));
            if (ONLY.contains(name)) {
                names.add(name);
            }
        }
        var field =
                "DKIM-Signature: v=1; a="
                        + key.algorithm()
                        + "; c=relaxed/relaxed;"
                        + FOLD
                        + ("d=" + domain + "; s=" + key.selector() + ";")
                        + FOLD
                        + ("t=" + at.getEpochSecond() + ";")
                        + FOLD
                        + ("h=" + folded(names) + ";")
                        + FOLD
                        + ("bh=" + mail.bodyHash() + ";")
                        + FOLD
                        + "b=";
        var data = signed.append(Relaxed.header(field)).toString();
        return field + folded(Base64.getEncoder().encodeToString(key.sign(bytes(data))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static String folded(List<String> names) {
        var folded = new StringBuilder();
        int length = 0;
        for (var name : names) {
            if (!folded.isEmpty()) {
                folded.append(':');
            }
            if (length + name.length() > LINE) {
                folded.append(FOLD);
                length = 0;
            }
            folded.append(name);
            length += name.length() + 1;
        }
        return folded.toString();
    }

    private static String folded(String base64) {
        return base64.replaceAll("(.{" + LINE + "})(?=.)", "$1" + FOLD);
    }

    /** A mail taken apart once for all its signatures. */
    record Parsed(List<String> fields, String bodyHash) {

        static Parsed of(byte[] mail) {
            var text = new String(mail, ISO_8859_1);
            int end = text.indexOf(CRLF + CRLF);
            if (end < 0) {
                throw new IllegalArgumentException("a mail has a body");
            }
            var fields = List.of(text.substring(0, end).split("\r\n(?![ \t])"));
            var body = Relaxed.body(text.substring(end + 2 * CRLF.length()));
            return new Parsed(
                    fields, Base64.getEncoder().encodeToString(Hashes.sha256(bytes(body))));
        }

        List<String> named(String name) {
            return fields.stream()
                    .filter(field -> field.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                    .toList();
        }
    }
}
