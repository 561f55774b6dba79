package org.article28.notifier.smtp;

import java.util.Arrays;

/**
 * Content as it travels: every line ends with CR LF, whatever it ended with, so that no server sees
 * an end where another sees none; a dot that begins a line is doubled; a line with a dot ends it
 * (RFC 5321, section 4.5.2). Pure.
 */
final class Content {

    private static final byte[] END = {'.', '\r', '\n'};

    private byte[] bytes;
    private int length;

    private Content(int capacity) {
        bytes = new byte[capacity];
    }

    static byte[] onTheWire(byte[] content) {
        var wire = new Content(content.length + 64);
        boolean lineBegins = true;
        for (int i = 0; i < content.length; i++) {
            byte one = content[i];
            boolean crLf = one == '\r' && i + 1 < content.length && content[i + 1] == '\n';
            if (crLf) {
                i++;
            }
            if (one == '\r' || one == '\n') {
                wire.add('\r');
                wire.add('\n');
                lineBegins = true;
            } else {
                if (lineBegins && one == '.') {
                    wire.add('.');
                }
                wire.add(one);
                lineBegins = false;
            }
        }
        if (!lineBegins) {
            wire.add('\r');
            wire.add('\n');
        }
        for (byte one : END) {
            wire.add(one);
        }
        return Arrays.copyOf(wire.bytes, wire.length);
    }

    /** An empty message: what is sent where content was asked for and none may be given. */
    static byte[] none() {
        return END.clone();
    }

    static boolean isAscii(byte[] content) {
        for (byte one : content) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private void add(int one) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) one;
    }
}
