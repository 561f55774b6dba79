package org.article28.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface. */
public final class Ports {

    /** The only address that anything here listens on. */
    static final String LOOPBACK = "127.0.0.1";

    private Ports() {}

    /** Where a server of this process listens. */
    static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), port);
    }

    /**
     * The given port, or any for 0. Free means free a moment ago: the start that loses the race
     * fails loudly.
     *
     * @throws StackFailure if another process has it
     */
    public static int free(int wanted) {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.ofLiteral(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StackFailure("port " + wanted + " is taken", e);
        }
    }
}
