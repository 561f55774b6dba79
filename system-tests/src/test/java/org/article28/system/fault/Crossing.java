package org.article28.system.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** One connection over a line: two sockets, and what goes from each to the other. */
final class Crossing {

    private static final int PIECE = 16 * 1024;

    private final Socket near;
    private final Socket far = new Socket();
    private final Weather weather;
    private volatile boolean forgotten;

    Crossing(Socket near, Weather weather) {
        this.near = near;
        this.weather = weather;
    }

    /** Until both sides have gone. */
    void run(int target) throws IOException {
        try (near;
                far) {
            weather.pass();
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            var back = Thread.ofVirtual().start(() -> carry(far, near));
            carry(near, far);
            back.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void carry(Socket from, Socket to) {
        try {
            var piece = new byte[PIECE];
            var in = from.getInputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                weather.pass();
                if (!forgotten) {
                    to.getOutputStream().write(piece, 0, length);
                }
            }
            weather.pass();
            if (!forgotten) {
                to.shutdownOutput();
            }
        } catch (IOException gone) {
            if (!forgotten) {
                reset();
            }
        }
    }

    /** Neither side hears of the other any more, not even that it has gone. */
    void forget() {
        forgotten = true;
    }

    void reset() {
        close(near);
        close(far);
    }

    private static void close(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // It has gone.
        }
    }
}
