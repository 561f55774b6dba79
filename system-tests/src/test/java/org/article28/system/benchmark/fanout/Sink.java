package org.article28.system.benchmark.fanout;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.article28.local.Ports;

/** Postfix's {@code smtp-sink}: takes all mail and keeps none. */
record Sink(int port, Process process) implements AutoCloseable {

    private static final int BACKLOG = 1_024;

    static Sink start(Path folder) {
        int port = Ports.free(0);
        var command = new ArrayList<>(List.of("smtp-sink"));
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("-u", "nobody"));
        }
        command.addAll(List.of("127.0.0.1:" + port, Integer.toString(BACKLOG)));
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("smtp-sink.log").toFile())
                            .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            await().failFast(() -> !process.isAlive())
                    .ignoreExceptions()
                    .until(
                            () -> {
                                new Socket(InetAddress.getLoopbackAddress(), port).close();
                                return true;
                            });
            return new Sink(port, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
