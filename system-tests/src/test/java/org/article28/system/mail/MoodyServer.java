package org.article28.system.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Its moods follow from a seed; it remembers all that it kept, said or not. */
public final class MoodyServer implements AutoCloseable {

    private static final int BACKLOG = 100;
    private static final int SLOW_ONE_IN = 10;

    private final Temper temper;
    private final int port;
    private final Map<String, Mailbox> mailboxes = new ConcurrentHashMap<>();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private volatile Door door;

    private MoodyServer(Temper temper) {
        this.temper = temper;
        this.door = open(0);
        this.port = door.socket().getLocalPort();
    }

    /** Its mood at an attempt for a recipient. */
    private interface Temper {
        Mood at(String recipient, int attempt);
    }

    public static MoodyServer start(long seed) {
        return new MoodyServer((recipient, attempt) -> Mood.of(seed, recipient, attempt));
    }

    /** One that takes all there is, some of it slowly. */
    public static MoodyServer calm() {
        return new MoodyServer(
                (recipient, _) ->
                        recipient.hashCode() % SLOW_ONE_IN == 0 ? Mood.IS_SLOW : Mood.TAKES);
    }

    /** {@code accepting}: the thread that lets clients in, which ends when the socket is closed. */
    private record Door(ServerSocket socket, Thread accepting) {}

    private Door open(int where) {
        try {
            var socket = new ServerSocket(where, BACKLOG, InetAddress.getLoopbackAddress());
            return new Door(socket, Thread.ofVirtual().start(() -> accept(socket)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Drops all connections in whatever phase they are; what was kept stays kept. */
    public void dieAndComeBack() {
        close();
        door = open(port);
    }

    /** What became of mails to one recipient. */
    public static final class Mailbox {

        private final List<Mood> moods = new CopyOnWriteArrayList<>();
        private final List<String> messageIds = new CopyOnWriteArrayList<>();

        /** One for each attempt. */
        public List<Mood> moods() {
            return moods;
        }

        /** Of each copy that was kept. */
        public List<String> messageIds() {
            return messageIds;
        }

        void keep(String messageId) {
            messageIds.add(messageId);
        }
    }

    public Mailbox of(String recipient) {
        return mailboxes.computeIfAbsent(recipient, _ -> new Mailbox());
    }

    /** How often it was in which mood. */
    public Map<Mood, Integer> moods() {
        var counted = new EnumMap<Mood, Integer>(Mood.class);
        mailboxes.values().stream()
                .flatMap(mailbox -> mailbox.moods.stream())
                .forEach(mood -> counted.merge(mood, 1, Integer::sum));
        return counted;
    }

    /** How many recipients got a copy about a version. */
    public int toldOf(long version) {
        var begins = "Message-ID: <v" + version + ".";
        return (int)
                mailboxes.values().stream()
                        .filter(
                                mailbox ->
                                        mailbox.messageIds.stream()
                                                .anyMatch(id -> id.startsWith(begins)))
                        .count();
    }

    /** How many copies it kept in all. */
    public int kept() {
        return mailboxes.values().stream().mapToInt(mailbox -> mailbox.messageIds.size()).sum();
    }

    Mood attempt(String recipient) {
        var moods = of(recipient).moods;
        var mood = temper.at(recipient, moods.size());
        moods.add(mood);
        return mood;
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                connection.setTcpNoDelay(true);
                connections.add(connection);
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        new MoodySession(this, connection).run();
        connections.remove(connection);
    }

    @Override
    public void close() {
        try {
            door.socket().close();
            // The port is free, and nobody else is let in, once that thread has ended.
            door.accepting().join();
            for (var connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
