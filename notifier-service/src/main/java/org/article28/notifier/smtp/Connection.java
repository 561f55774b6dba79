package org.article28.notifier.smtp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;

/** A socket that waits no longer than it is told, and can be upgraded to TLS. */
final class Connection implements AutoCloseable {

    /** Closes what takes too long to write: sockets know no timeout for it. */
    private static final ScheduledThreadPoolExecutor WATCH = watch();

    private final Server server;
    private Socket socket;

    private Connection(Server server, Socket socket) {
        this.server = server;
        this.socket = socket;
    }

    /** Tries all addresses of the server, in turn. */
    static Connection open(Server server) throws IOException {
        IOException failure = new ConnectException("no address: " + server.host());
        for (var address : InetAddress.getAllByName(server.host())) {
            try {
                var connection = new Connection(server, connected(server, address));
                if (server.encryption() == Encryption.IMPLICIT) {
                    connection.secure();
                }
                return connection;
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure;
    }

    private static Socket connected(Server server, InetAddress address) throws IOException {
        var socket = new Socket();
        try {
            // Otherwise the end of each mail waits until the server has acknowledged the rest.
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            socket.connect(
                    new InetSocketAddress(address, server.port()),
                    millis(server.patience().connect()));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Begins TLS; the certificate must be the server's. */
    void secure() throws IOException {
        var plain = socket;
        try {
            plain.setSoTimeout(millis(server.patience().command()));
            var secured =
                    (SSLSocket)
                            server.trust().createSocket(plain, server.host(), server.port(), true);
            var parameters = secured.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secured.setSSLParameters(parameters);
            secured.startHandshake();
            socket = secured;
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    /** Our end as an address literal: RFC 5321, section 4.1.3. */
    String literal() {
        var local = socket.getLocalAddress();
        var text = local.getHostAddress().replaceFirst("%.*", "");
        return local instanceof Inet6Address ? "[IPv6:" + text + "]" : "[" + text + "]";
    }

    void write(ByteArrayOutputStream bytes) throws IOException {
        var late =
                WATCH.schedule(
                        this::close, millis(server.patience().write()), TimeUnit.MILLISECONDS);
        try {
            bytes.writeTo(socket.getOutputStream());
            socket.getOutputStream().flush();
        } finally {
            late.cancel(false);
        }
    }

    /** Returns how many bytes came; -1 where the server has closed. */
    int read(byte[] buffer, Duration patience) throws IOException {
        socket.setSoTimeout(millis(patience));
        return socket.getInputStream().read(buffer);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException _) {
            // It is closed all the same.
        }
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }

    private static ScheduledThreadPoolExecutor watch() {
        var executor =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("smtp-watch").factory());
        executor.setRemoveOnCancelPolicy(true);
        return executor;
    }
}
