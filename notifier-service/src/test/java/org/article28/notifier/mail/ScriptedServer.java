package org.article28.notifier.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that says yes, but for what it was told to answer otherwise: to a command by its
 * verb, to a connection by GREETING, to content by CONTENT, to its first line by LINE.
 */
final class ScriptedServer implements AutoCloseable {

    /** Instead of an answer the connection is closed. */
    static final String HANG_UP = "hang up";

    /** No answer comes, nor to anything after. */
    static final String SILENCE = "silence";

    private final ServerSocket socket;
    private final Thread acceptor;
    private final List<String> offers;
    private final @Nullable SSLContext tls;
    private final Map<String, Queue<String>> answers = new ConcurrentHashMap<>();
    private final List<Talk> talks = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<String> kept = new CopyOnWriteArrayList<>();

    ScriptedServer(List<String> offers, @Nullable SSLContext tls) throws IOException {
        this.offers = List.copyOf(offers);
        this.tls = tls;
        this.socket = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
        this.acceptor = Thread.ofVirtual().start(this::accept);
    }

    /** Each of these is an answer once, in their order. */
    ScriptedServer answering(String to, String... replies) {
        answers.computeIfAbsent(to, _ -> new ArrayDeque<>()).addAll(List.of(replies));
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.size();
    }

    List<String> commands() {
        return commands;
    }

    /** Sender, recipient and content of what it answers for. */
    List<String> kept() {
        return kept;
    }

    /** Ends all sessions, though no command was given: with these words, or by HANG_UP. */
    void end(String words) throws IOException {
        for (var talk : talks) {
            talk.part(words);
        }
    }

    /** Whether the client has closed all connections. */
    boolean isLeft() {
        return talks.stream().allMatch(talk -> talk.left);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                connection.setTcpNoDelay(true);
                connections.add(connection);
                var talk = new Talk(connection);
                talks.add(talk);
                Thread.ofVirtual().start(talk::run);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private String answer(String to, String otherwise) {
        var next = answers.getOrDefault(to, new ArrayDeque<>()).poll();
        return next == null ? otherwise : next;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        await(acceptor);
        for (var connection : connections) {
            connection.close();
        }
    }

    /** Until it has ended it may still take a connection. */
    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One session. */
    private final class Talk {

        private final Socket plain;
        private Socket connection;
        private BufferedReader in;
        private boolean open = true;
        private volatile boolean left;
        private String sender = "";
        private final List<String> recipients = new ArrayList<>();

        Talk(Socket connection) {
            this.plain = connection;
            this.connection = connection;
        }

        void run() {
            try (plain) {
                listen();
                say(answer("GREETING", "220 mx.example.org"));
                for (var line = in.readLine(); line != null; line = open ? in.readLine() : null) {
                    commands.add(line);
                    command(line);
                }
                left = true;
            } catch (IOException e) {
                // The client has gone.
            }
        }

        void part(String words) throws IOException {
            if (!words.equals(HANG_UP)) {
                say(words);
            }
            plain.shutdownOutput();
        }

        private void listen() throws IOException {
            in = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
        }

        private void command(String line) throws IOException {
            var verb = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            switch (verb) {
                case "EHLO" -> say(answer(verb, extensions()));
                case "MAIL" -> mail(line);
                case "RCPT" -> recipient(line);
                case "DATA" -> data();
                case "STARTTLS" -> secure();
                case "AUTH" -> say(answer(verb, "235 2.7.0 welcome"));
                case "QUIT" -> say("221 bye");
                default -> say(answer(verb, "250 ok"));
            }
        }

        private String extensions() {
            var lines = new ArrayList<>(List.of("mx.example.org"));
            lines.addAll(offers);
            if (tls != null && connection == plain) {
                lines.add("STARTTLS");
            }
            var last = lines.removeLast();
            return lines.stream().map(line -> "250-" + line + "\r\n").reduce("", String::concat)
                    + "250 "
                    + last;
        }

        private void mail(String line) throws IOException {
            var reply = answer("MAIL", "250 2.1.0 ok");
            recipients.clear();
            sender = reply.startsWith("2") ? address(line) : "";
            say(reply);
        }

        private void recipient(String line) throws IOException {
            var reply = sender.isEmpty() ? "503 no sender" : answer("RCPT", "250 2.1.5 ok");
            if (reply.startsWith("2")) {
                recipients.add(address(line));
            }
            say(reply);
        }

        private static String address(String line) {
            return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        }

        private void data() throws IOException {
            var reply = answer("DATA", recipients.isEmpty() ? "554 no recipient" : "354 go on");
            say(reply);
            if (open && reply.startsWith("3")) {
                content();
            }
        }

        private void content() throws IOException {
            var content = new StringBuilder();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (answer("LINE", "").equals(HANG_UP)) {
                    say(HANG_UP);
                    return;
                }
                if (line.equals(".")) {
                    end(content.toString());
                    return;
                }
                content.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            }
            open = false;
        }

        private void end(String content) throws IOException {
            var reply =
                    recipients.isEmpty()
                            ? "554 nobody to give it to"
                            : answer("CONTENT", "250 2.0.0 kept");
            if (reply.startsWith("2")) {
                recipients.forEach(to -> kept.add(sender + " to " + to + ": " + content));
            }
            say(reply);
        }

        private void secure() throws IOException {
            var reply = answer("STARTTLS", "220 go on");
            say(reply);
            if (tls != null && reply.startsWith("2")) {
                var secured =
                        (SSLSocket)
                                tls.getSocketFactory()
                                        .createSocket(plain, null, plain.getPort(), false);
                secured.setUseClientMode(false);
                connection = secured;
                listen();
            }
        }

        private void say(String reply) throws IOException {
            if (reply.equals(HANG_UP)) {
                open = false;
                plain.close();
            } else if (reply.equals(SILENCE)) {
                in.transferTo(Writer.nullWriter());
            } else {
                connection.getOutputStream().write((reply + "\r\n").getBytes(US_ASCII));
                open = !reply.startsWith("421") && !reply.startsWith("221");
            }
        }
    }
}
