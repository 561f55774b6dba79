package org.article28.notifier.mail;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A part of a mail as quoted-printable (RFC 2045), encoded once for all its readers, with holes for
 * what is each one's own. A hole stands on lines of its own, between soft line breaks, so that what
 * surrounds it does not depend on what fills it.
 */
final class EncodedPart {

    private static final byte[] SOFT_BREAK = {'=', '\r', '\n'};

    private final List<Piece> pieces;

    private EncodedPart(List<Piece> pieces) {
        this.pieces = pieces;
    }

    @FunctionalInterface
    private interface Piece {
        void writeTo(ByteArrayOutputStream out, Map<String, String> values);
    }

    /** {@code marks}: what stands in the content where the holes are. */
    static EncodedPart of(String content, List<String> marks) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        while (from < content.length()) {
            int next = content.length();
            String found = null;
            for (var mark : marks) {
                int at = content.indexOf(mark, from);
                if (at >= 0 && at < next) {
                    next = at;
                    found = mark;
                }
            }
            pieces.add(fixed(content.substring(from, next)));
            if (found != null) {
                pieces.add(hole(found));
                next += found.length();
            }
            from = next;
        }
        return new EncodedPart(pieces);
    }

    private static Piece fixed(String content) {
        var encoded = QuotedPrintable.encoded(content);
        return (out, _) -> out.writeBytes(encoded);
    }

    private static Piece hole(String mark) {
        return (out, values) -> {
            out.writeBytes(SOFT_BREAK);
            out.writeBytes(QuotedPrintable.encoded(Objects.requireNonNull(values.get(mark))));
            out.writeBytes(SOFT_BREAK);
        };
    }

    /** {@code values}: what fills each hole, by its mark. */
    void writeTo(ByteArrayOutputStream out, Map<String, String> values) {
        pieces.forEach(piece -> piece.writeTo(out, values));
    }
}
