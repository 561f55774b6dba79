package org.article28.notifier.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Text as quoted-printable: RFC 2045, section 6.7. Each reader's own links are encoded too, which
 * is why this walks over an array. Pure.
 */
final class QuotedPrintable {

    /** Without the sign that breaks a line. */
    private static final int LONGEST_LINE = 75;

    private static final byte[] HEX = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
    };

    private byte[] out;
    private int length;
    private int column;

    private QuotedPrintable(int capacity) {
        out = new byte[capacity];
    }

    /** Line ends of any kind become CR LF. */
    static byte[] encoded(String text) {
        var bytes = text.getBytes(UTF_8);
        var encoder = new QuotedPrintable(bytes.length + bytes.length / 4 + 64);
        for (int i = 0; i < bytes.length; i++) {
            byte next = i + 1 < bytes.length ? bytes[i + 1] : (byte) '\n';
            switch (bytes[i]) {
                case '\r' -> encoder.lineEnd();
                case '\n' -> {
                    if (i == 0 || bytes[i - 1] != '\r') {
                        encoder.lineEnd();
                    }
                }
                case ' ' -> encoder.space(next);
                default -> encoder.other(bytes[i]);
            }
        }
        return Arrays.copyOf(encoder.out, encoder.length);
    }

    private void lineEnd() {
        reserve(2);
        out[length++] = '\r';
        out[length++] = '\n';
        column = 0;
    }

    /** At the end of a line it would be lost. */
    private void space(byte next) {
        if (next == '\r' || next == '\n') {
            escaped((byte) ' ');
        } else {
            plain((byte) ' ');
        }
    }

    private void other(byte one) {
        if (one < ' ' || one == '=' || one == 0x7f) {
            escaped(one);
        } else {
            plain(one);
        }
    }

    private void plain(byte one) {
        room(1);
        out[length++] = one;
    }

    private void escaped(byte one) {
        room(3);
        out[length++] = '=';
        out[length++] = HEX[one >> 4 & 0xf];
        out[length++] = HEX[one & 0xf];
    }

    private void room(int characters) {
        reserve(characters + 3);
        if (column + characters > LONGEST_LINE) {
            out[length++] = '=';
            out[length++] = '\r';
            out[length++] = '\n';
            column = 0;
        }
        column += characters;
    }

    private void reserve(int bytes) {
        if (out.length - length < bytes) {
            out = Arrays.copyOf(out, out.length * 2);
        }
    }
}
