package org.article28.system.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Its moods follow from a seed; it remembers all that it kept, said or not. */
public final class MoodyServer implements AutoCloseable {

    private final long seed;
    private final ServerSocket socket;
    private final Map<String, Mailbox> mailboxes = new ConcurrentHashMap<>();

    private MoodyServer(long seed, ServerSocket socket) {
        this.seed = seed;
        this.socket = socket;
        Thread.ofVirtual().start(this::accept);
    }

    public static MoodyServer start(long seed) {
        try {
            return new MoodyServer(
                    seed, new ServerSocket(0, 100, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "127.0.0.1:" + socket.getLocalPort();
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

    Mood attempt(String recipient) {
        var moods = of(recipient).moods;
        var mood = Mood.of(seed, recipient, moods.size());
        moods.add(mood);
        return mood;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                connection.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> new MoodySession(this, connection).run());
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
