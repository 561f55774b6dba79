package org.article28.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback interface. */
public final class Ports {

    /** The only address that anything here listens on. */
    static final String LOOPBACK = "127.0.0.1";

    private static final int FIRST = 15_000;
    private static final int FIRST_EPHEMERAL = 32_768;
    private static final int ATTEMPTS = 100;

    private Ports() {}

    /** Where a server of this process listens. */
    static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), port);
    }

    /**
     * The given port, or any for 0. Free means free a moment ago: the start that loses the race
     * fails loudly. Any is one below those that systems give to outgoing connections, which would
     * take it while a server takes seconds to start.
     *
     * @throws StackFailure if another process has it
     */
    public static int free(int wanted) {
        return wanted == 0 ? any() : bound(wanted);
    }

    private static int any() {
        for (int attempt = 1; ; attempt++) {
            try {
                return bound(ThreadLocalRandom.current().nextInt(FIRST, FIRST_EPHEMERAL));
            } catch (StackFailure taken) {
                if (attempt == ATTEMPTS) {
                    throw taken;
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
