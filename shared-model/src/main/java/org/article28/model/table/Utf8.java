package org.article28.model.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.article28.model.problem.FieldError;

/** Reads bytes as UTF-8, RFC 3629, and nothing else. */
public final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Utf8() {}

    /**
     * The text, without a byte order mark.
     *
     * @throws Unreadable if it is not UTF-8, or holds U+0000, or holds nothing
     */
    public static String decode(byte[] body) {
        var text = strictly(body);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            var line = text.substring(0, nul).lines().count();
            throw refused("the text holds the character U+0000 (line " + Math.max(1, line) + ")");
        }
        if (text.isBlank()) {
            throw new Unreadable(FieldError.at("", "empty", "the body is empty"));
        }
        return text;
    }

    private static String strictly(byte[] body) {
        var bytes = ByteBuffer.wrap(body);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw refused(
                    "the body is not UTF-8 at byte %d: save it as UTF-8 and send it again"
                            .formatted(bytes.position()));
        }
    }

    private static Unreadable refused(String detail) {
        return new Unreadable(FieldError.at("", "syntax", detail));
    }
}
