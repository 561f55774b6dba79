package org.article28.system.benchmark.fanout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Postfix's {@code smtp-source}: sends mails of one size over kept connections. */
final class Source {

    static final int CONNECTIONS = 10;

    private Source() {}

    /**
     * @param micros of processor time for a mail
     * @param sinkMicros of processor time that the sink spent on a mail
     */
    record Run(double perSecond, long micros, long sinkMicros) {}

    static Run run(int port, int mails, int bytes, Sink sink) {
        var command =
                List.of(
                        "smtp-source",
                        "-d",
                        "-s",
                        Integer.toString(CONNECTIONS),
                        "-m",
                        Integer.toString(mails),
                        "-l",
                        Integer.toString(bytes),
                        "-f",
                        "list@example.org",
                        "-t",
                        "reader@example.org",
                        "127.0.0.1:" + port);
        try {
            long ended = Cpu.ofEnded();
            long taken = Cpu.of(sink.handle());
            long begun = System.nanoTime();
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("smtp-source ended with " + code);
            }
            return new Run(
                    mails * 1e9 / (System.nanoTime() - begun),
                    (Cpu.ofEnded() - ended) / mails,
                    (Cpu.of(sink.handle()) - taken) / mails);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
