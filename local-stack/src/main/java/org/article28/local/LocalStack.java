package org.article28.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL, Kafka and the mail catcher over one folder. Ports and data outlive a stop and start
 * of one part.
 */
public final class LocalStack implements AutoCloseable {

    private final FolderLock lock;
    private final Passwords passwords;
    private final Postgres postgres;
    private final Kafka kafka;
    private final MailCatcher mail;

    private LocalStack(Settings settings, FolderLock lock) throws IOException {
        this.lock = lock;
        var folder = settings.folder();
        passwords = Passwords.of(folder);
        postgres = new Postgres(folder, settings.postgresPort(), passwords);
        kafka = new Kafka(folder, settings.kafkaPort(), settings.kafkaToldPort());
        mail = new MailCatcher(folder.resolve("mail"), settings.smtpPort(), settings.inboxPort());
    }

    /**
     * Starts all parts, and waits until each serves clients.
     *
     * @throws StackFailure if one does not come up; then none is left running
     */
    public static LocalStack start(Settings settings) {
        try {
            Files.createDirectories(settings.folder());
            var lock = FolderLock.take(settings.folder());
            LocalStack stack;
            try {
                Leftover.awaitAll(settings.folder());
                stack = new LocalStack(settings, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
            stack.startAll();
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startAll() {
        // First used by several parts at once, logging loses lines and says so on stderr.
        LoggerFactory.getILoggerFactory();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts =
                    List.of(postgres, kafka, mail).stream()
                            .map(part -> CompletableFuture.runAsync(part::start, threads))
                            .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(starts).join();
        } catch (CompletionException e) {
            close();
            if (e.getCause() instanceof StackFailure failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Where everything is reached now; the process ids change when a part starts again. */
    public Endpoints endpoints() {
        return new Endpoints(
                postgres.jdbcUrl(),
                passwords.byRole(),
                kafka.bootstrap(),
                Ports.LOOPBACK,
                mail.smtpPort(),
                URI.create("http://" + Ports.LOOPBACK + ":" + mail.inboxPort()),
                ProcessHandle.current().pid(),
                postgres.pid(),
                kafka.pid());
    }

    public Postgres postgres() {
        return postgres;
    }

    public Kafka kafka() {
        return kafka;
    }

    public MailCatcher mail() {
        return mail;
    }

    /** One part, to stop it and start it again. */
    public Server server(Part part) {
        return switch (part) {
            case POSTGRES -> postgres;
            case KAFKA -> kafka;
            case MAIL -> mail;
        };
    }

    /** Stops all parts in order. Data stays in the folder. */
    @Override
    public void close() {
        try (lock) {
            try {
                mail.stop();
            } finally {
                try {
                    kafka.stop();
                } finally {
                    postgres.stop();
                }
            }
        }
    }
}
