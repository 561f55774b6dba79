package org.article28.system.benchmark.fanout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Postfix's {@code smtp-source}: sends mails of one size over kept connections. */
final class Source {

    static final int CONNECTIONS = 10;

    private Source() {}

    /** Returns how many mails went in a second. */
    static double perSecond(int port, int mails, int bytes) {
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
            long begun = System.nanoTime();
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("smtp-source ended with " + code);
            }
            return mails * 1e9 / (System.nanoTime() - begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
