package org.article28.local.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What SMTP said about a mail. It stands before the mail in its file, as header lines of ours that
 * end with the time of receipt.
 *
 * @param from empty for bounces
 * @param to one address or more
 */
record Envelope(Instant receivedAt, String from, List<String> to) {

    private static final String FROM = "X-Envelope-From: ";
    private static final String TO = "X-Envelope-To: ";
    private static final String RECEIVED_AT = "X-Received-At: ";

    Envelope {
        to = List.copyOf(to);
    }

    byte[] toBytes() {
        var lines = new StringBuilder(FROM).append(from).append("\r\n");
        to.forEach(recipient -> lines.append(TO).append(recipient).append("\r\n"));
        lines.append(RECEIVED_AT).append(receivedAt).append("\r\n");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads the lines that {@link #toBytes} made.
     *
     * @throws IOException if the file begins with something else
     */
    static Envelope read(BufferedReader file) throws IOException {
        var from = value(file.readLine(), FROM);
        var to = new ArrayList<String>();
        var line = file.readLine();
        while (line != null && line.startsWith(TO)) {
            to.add(value(line, TO));
            line = file.readLine();
        }
        return new Envelope(Instant.parse(value(line, RECEIVED_AT)), from, to);
    }

    private static String value(@Nullable String line, String name) throws IOException {
        if (line == null || !line.startsWith(name)) {
            throw new IOException("no line " + name);
        }
        return line.substring(name.length());
    }
}
