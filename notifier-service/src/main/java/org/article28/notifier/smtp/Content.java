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
        int begin = 0;
        while (begin < content.length) {
            int end = lineEnd(content, begin);
            wire.line(content, begin, end);
            boolean crLf =
                    end + 1 < content.length && content[end] == '\r' && content[end + 1] == '\n';
            begin = end + (crLf ? 2 : 1);
        }
        wire.add(END, 0, END.length);
        return Arrays.copyOf(wire.bytes, wire.length);
    }

    private static int lineEnd(byte[] content, int begin) {
        int end = begin;
        while (end < content.length && content[end] != '\r' && content[end] != '\n') {
            end++;
        }
        return end;
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

    private void line(byte[] content, int begin, int end) {
        if (begin < end && content[begin] == '.') {
            add(END, 0, 1);
        }
        add(content, begin, end);
        add(END, 1, END.length);
    }

    private void add(byte[] more, int begin, int end) {
        int count = end - begin;
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
        System.arraycopy(more, begin, bytes, length, count);
        length += count;
    }
}
