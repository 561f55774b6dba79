package org.article28.notifier.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A server without sockets that answers at random and holds the client to the protocol. Remembers
 * what it kept and what it refused.
 */
final class PureServer {

    private final Random random;
    private final boolean pipelining;
    private final StringBuilder unread = new StringBuilder();
    private final StringBuilder content = new StringBuilder();
    private final List<String> kept = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private String sender = "";
    private boolean refused;
    private boolean taken;
    private boolean reading;
    private boolean closed;

    PureServer(Random random, boolean pipelining) {
        this.random = random;
        this.pipelining = pipelining;
    }

    /** The bodies of the mails that it answers for, in their order. */
    List<String> kept() {
        return kept;
    }

    /** Its first word against each mail, in their order. */
    List<String> refusals() {
        return refusals;
    }

    boolean isClosed() {
        return closed;
    }

    String greeting() {
        return reply("220", "mx.example.org");
    }

    /** Returns what it says to these bytes. */
    String read(byte[] bytes) {
        unread.append(new String(bytes, UTF_8));
        var said = new StringBuilder();
        int commands = 0;
        int end;
        while (!closed && (end = unread.indexOf("\r\n")) >= 0) {
            var line = unread.substring(0, end);
            unread.delete(0, end + 2);
            commands += reading ? 0 : 1;
            said.append(reading ? contentLine(line) : command(line));
        }
        if (!pipelining && commands > 1) {
            throw new AssertionError("commands in a group that were not offered");
        }
        return said.toString();
    }

    private String contentLine(String line) {
        if (!line.equals(".")) {
            content.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            return "";
        }
        reading = false;
        var body = content.toString();
        content.setLength(0);
        sender = "";
        if (!taken) {
            if (!body.isEmpty()) {
                throw new AssertionError("content for nobody: " + body);
            }
            return pick("250 2.0.0 an empty one", "554 5.5.1 nobody to give it to");
        }
        var answer = pick("250 2.0.0 kept", "250 ok", "451 4.3.0 no", "552 5.2.2 full", "421 bye");
        if (answer.startsWith("2")) {
            kept.add(body);
        } else {
            refuse(answer);
        }
        return answer;
    }

    private String command(String line) {
        if (line.startsWith("EHLO ")) {
            return pipelining ? "250-mx\r\n250 PIPELINING\r\n" : "250 mx\r\n";
        }
        if (line.equals("RSET")) {
            sender = "";
            return reply("250", "2.0.0 forgotten");
        }
        if (line.startsWith("MAIL FROM:<")) {
            return mail(line);
        }
        if (line.startsWith("RCPT TO:<")) {
            return recipient();
        }
        if (line.equals("DATA")) {
            return data();
        }
        throw new AssertionError("no command: " + line);
    }

    private String mail(String line) {
        if (!sender.isEmpty()) {
            throw new AssertionError("a mail in a mail");
        }
        taken = false;
        refused = false;
        var answer =
                pick(
                        "250 2.1.0 ok",
                        "250 ok",
                        "250 ok",
                        "451 4.3.0 busy",
                        "550 5.1.8 you?",
                        "421 bye");
        if (answer.startsWith("2")) {
            sender = line;
        } else {
            refuseUnlessClosed(answer);
        }
        return answer;
    }

    private String recipient() {
        if (sender.isEmpty()) {
            return reply("503", "5.5.1 who writes?");
        }
        var answer =
                pick(
                        "250 2.1.5 ok",
                        "250 ok",
                        "250 ok",
                        "450 4.2.1 later",
                        "550 5.1.1 nobody",
                        "421 bye");
        taken = answer.startsWith("2");
        if (!taken) {
            refuseUnlessClosed(answer);
        }
        return answer;
    }

    private String data() {
        var answer =
                taken
                        ? pick(
                                "354 go on",
                                "354 go on",
                                "354 go on",
                                "451 4.3.0 no",
                                "554 5.3.0 no",
                                "421 bye")
                        : pick("354 go on", "503 5.5.1 to whom?", "554 5.5.1 to whom?");
        reading = answer.startsWith("3");
        if (!reading) {
            refuseUnlessClosed(answer);
        }
        return answer;
    }

    private void refuse(String answer) {
        if (!refused) {
            refused = true;
            refusals.add(answer.strip());
        }
    }

    /** A server that closes before the content refuses no mail. */
    private void refuseUnlessClosed(String answer) {
        if (!closed) {
            refuse(answer);
        }
    }

    private String pick(String... replies) {
        var reply = replies[random.nextInt(replies.length)];
        closed = reply.startsWith("421");
        return reply(reply.substring(0, 3), reply.substring(4));
    }

    private static String reply(String code, String words) {
        return code + " " + words + "\r\n";
    }
}
