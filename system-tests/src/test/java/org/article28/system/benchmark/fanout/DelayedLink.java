package org.article28.system.benchmark.fanout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * A link to a port of this machine on which everything arrives a while later, in each direction.
 */
final class DelayedLink implements AutoCloseable {

    private static final int CHUNK = 65_536;
    private static final byte[] END = {};

    private final ServerSocket socket;
    private final int target;
    private final long delay;

    private DelayedLink(ServerSocket socket, int target, Duration oneWay) {
        this.socket = socket;
        this.target = target;
        this.delay = oneWay.toNanos();
        Thread.ofPlatform().daemon().start(this::accept);
    }

    static DelayedLink to(int target, Duration roundTrip) {
        try {
            var socket = new ServerSocket(0, 1_024, InetAddress.getLoopbackAddress());
            return new DelayedLink(socket, target, roundTrip.dividedBy(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    private record Chunk(long due, byte[] bytes) {}

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var near = socket.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), target);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                carry(near, far);
                carry(far, near);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to) {
        var underway = new LinkedBlockingQueue<Chunk>();
        Thread.ofPlatform().daemon().start(() -> read(from, underway));
        Thread.ofPlatform().daemon().start(() -> write(to, underway));
    }

    private void read(Socket from, BlockingQueue<Chunk> underway) {
        var buffer = new byte[CHUNK];
        try {
            int length;
            while ((length = from.getInputStream().read(buffer)) > 0) {
                underway.add(new Chunk(System.nanoTime() + delay, Arrays.copyOf(buffer, length)));
            }
        } catch (IOException e) {
            // It ends as at its end.
        }
        underway.add(new Chunk(System.nanoTime() + delay, END));
    }

    private static void write(Socket to, BlockingQueue<Chunk> underway) {
        try (to) {
            while (true) {
                var chunk = underway.take();
                for (long left = chunk.due() - System.nanoTime();
                        left > 0;
                        left = chunk.due() - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                if (chunk.bytes() == END) {
                    return;
                }
                to.getOutputStream().write(chunk.bytes());
            }
        } catch (IOException e) {
            // The other end has gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
