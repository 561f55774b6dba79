package org.article28.system.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/** A TCP proxy in between two parts, in which all goes wrong that goes wrong in networks. */
final class Line implements AutoCloseable {

    private static final int BACKLOG = 200;

    private final ServerSocket door;
    private final IntSupplier target;
    private final Weather weather = new Weather();
    private final Set<Crossing> crossings = ConcurrentHashMap.newKeySet();

    private Line(ServerSocket door, IntSupplier target) {
        this.door = door;
        this.target = target;
    }

    /** {@code target}: the port of the loopback interface to which it leads. */
    static Line to(IntSupplier target) {
        try {
            var line =
                    new Line(
                            new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()), target);
            Thread.ofVirtual().start(line::accept);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** Until {@link #recover}. */
    void suffer(Trouble trouble) {
        weather.turnTo(trouble);
        switch (trouble) {
            case CUTS -> crossings.forEach(Crossing::reset);
            case FORGETS -> crossings.forEach(Crossing::forget);
            case DELAYS, STALLS -> {}
        }
    }

    void recover() {
        weather.clear();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                Thread.ofVirtual().start(() -> cross(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void cross(Socket near) {
        try {
            var crossing = new Crossing(near, weather);
            crossings.add(crossing);
            try {
                if (weather.is(Trouble.CUTS)) {
                    crossing.reset();
                } else {
                    crossing.run(target.getAsInt());
                }
            } finally {
                crossings.remove(crossing);
            }
        } catch (IOException e) {
            // Either side has gone, which the other one has been told.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            weather.clear();
            crossings.forEach(Crossing::reset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
