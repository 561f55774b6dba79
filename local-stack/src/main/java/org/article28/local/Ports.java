package org.article28.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback interface. */
public final class Ports {

    /** The only address that anything here listens on. */
    static final String LOOPBACK = "127.0.0.1";

    private static final int FIRST = 15_000;
    private static final int FIRST_EPHEMERAL = 32_768;
    private static final int ATTEMPTS = 100;
    private static final int ATTEMPTS_TO_LISTEN = 5;

    /** What this process has given out: nobody may listen there yet. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** Where a server of this process listens. */
    static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), port);
    }

    /**
     * The given port, or any for 0, for a server of another process. Free means free a moment ago:
     * the start that loses the race fails loudly. Any is given once, and is one below those that
     * systems give to outgoing connections, which would take it while a server takes seconds to
     * start.
     *
     * @throws StackFailure if another process has it
     */
    public static int free(int wanted) {
        return wanted == 0 ? any() : bound(wanted);
    }

    private static int any() {
        for (int attempt = 1; ; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, FIRST_EPHEMERAL);
            try {
                if (GIVEN.add(port)) {
                    return bound(port);
                }
            } catch (StackFailure taken) {
                if (attempt >= ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    /** Listens on a port. */
    @FunctionalInterface
    interface Listening<T> {
        T on(InetSocketAddress address) throws IOException;
    }

    /**
     * A server of this process on the given port, or on any for 0: on another one where somebody
     * took that meanwhile.
     */
    static <T> T listen(int wanted, Listening<T> listening) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return listening.on(address(free(wanted)));
            } catch (IOException | RuntimeException e) {
                if (wanted != 0 || attempt == ATTEMPTS_TO_LISTEN) {
                    throw e;
                }
            }
        }
    }

    private static int bound(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StackFailure("port " + port + " is taken", e);
        }
    }
}
