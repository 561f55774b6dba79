package org.article28.system.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** One session with the moody server; it takes groups of commands. */
final class MoodySession {

    private static final Duration SLOWNESS = Duration.ofMillis(60);

    private final MoodyServer server;
    private final Socket connection;
    private String recipient = "";
    private Mood mood = Mood.TAKES;
    private boolean open = true;

    MoodySession(MoodyServer server, Socket connection) {
        this.server = server;
        this.connection = connection;
    }

    void run() {
        try (connection;
                var in =
                        new BufferedReader(
                                new InputStreamReader(connection.getInputStream(), ISO_8859_1))) {
            say("220 moody.example.org");
            while (open) {
                var line = in.readLine();
                if (line == null) {
                    return;
                }
                answer(line, in);
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private void answer(String line, BufferedReader in) throws IOException {
        switch (line.split("[ :]")[0]) {
            case "EHLO" ->
                    say("250-moody.example.org\r\n250-PIPELINING\r\n250 ENHANCEDSTATUSCODES");
            case "RCPT" -> addressed(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
            case "DATA" -> data(in);
            case "QUIT" -> close("221 2.0.0 bye");
            default -> say("250 2.0.0 ok");
        }
    }

    private void addressed(String to) throws IOException {
        recipient = "";
        mood = server.attempt(to);
        switch (mood) {
            case REFUSES_RECIPIENT_FOR_NOW -> say("450 4.2.1 come again");
            case KNOWS_NOBODY -> say("550 5.1.1 nobody here");
            case CLOSES_BEFORE_CONTENT -> close("421 4.3.2 closing");
            case HANGS_UP_BEFORE_CONTENT -> open = false;
            default -> {
                recipient = to;
                say("250 2.1.5 ok");
            }
        }
    }

    private void data(BufferedReader in) throws IOException {
        if (recipient.isEmpty()) {
            say("503 5.5.1 for whom?");
        } else if (mood == Mood.REFUSES_DATA_FOR_NOW) {
            say("451 4.3.0 not now");
        } else {
            say("354 go on");
            content(in);
        }
    }

    private void content(BufferedReader in) throws IOException {
        var messageId = "";
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                ended(messageId);
                return;
            }
            if (line.startsWith("Message-ID: ")) {
                messageId = line;
                if (mood == Mood.HANGS_UP_INSIDE_CONTENT) {
                    open = false;
                    return;
                }
            }
        }
        open = false;
    }

    private void ended(String messageId) throws IOException {
        if (mood == Mood.IS_SLOW) {
            LockSupport.parkNanos(SLOWNESS.toNanos());
        }
        switch (mood) {
            case REFUSES_CONTENT_FOR_NOW -> say("452 4.3.1 no room now");
            case IS_FULL -> say("552 5.2.2 mailbox full");
            case CLOSES_AFTER_CONTENT -> close("421 4.3.2 closing");
            case HANGS_UP_AND_FORGETS -> open = false;
            case HANGS_UP_AND_KEEPS -> {
                server.of(recipient).keep(messageId);
                open = false;
            }
            default -> {
                server.of(recipient).keep(messageId);
                say("250 2.0.0 kept");
            }
        }
    }

    private void close(String reply) throws IOException {
        say(reply);
        open = false;
    }

    private void say(String reply) throws IOException {
        connection.getOutputStream().write((reply + "\r\n").getBytes(ISO_8859_1));
    }
}
