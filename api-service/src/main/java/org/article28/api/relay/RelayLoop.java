package org.article28.api.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs the relay for as long as the service does: woken by each publication, and by a timer. */
@ApplicationScoped
class RelayLoop {

    private static final Logger LOG = Logger.getLogger(RelayLoop.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final VersionRelay relay;
    private final RelayConfig config;
    private final String url;
    private final String user;
    private final String password;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("version-relay").unstarted(this::run);

    RelayLoop(
            VersionRelay relay,
            RelayConfig config,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.relay = relay;
        this.config = config;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    void onStart(@Observes StartupEvent start) {
        thread.start();
    }

    /** Lets a send that is under way come to its end. */
    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping.countDown();
        thread.join(Duration.ofSeconds(12));
    }

    private void run() {
        try {
            while (stopping.getCount() > 0) {
                session();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void session() throws InterruptedException {
        try (var lock = RelayLock.connect(url, user, password, config.interval())) {
            while (stopping.getCount() > 0 && !lock.acquired()) {
                lock.await(config.interval());
            }
            while (stopping.getCount() > 0) {
                turn(lock);
            }
        } catch (SQLException | RuntimeException | AssertionError e) {
            // Whatever it was (the driver asserts where a connection dies in a batch), the next
            // session begins anew from what is committed; a relay that
            // ended would be silent.
            LOG.warn("the relay begins a new session", e);
            pause();
        }
    }

    private void turn(RelayLock lock) throws SQLException, InterruptedException {
        lock.check();
        try {
            if (relay.turn(lock) == 0) {
                lock.await(config.interval());
            }
        } catch (KafkaException e) {
            LOG.warnf("the relay has no broker: %s", e.getMessage());
            pause();
        }
    }

    private void pause() throws InterruptedException {
        // Ends at once when the service stops, so it is no plain sleep.
        var _ = stopping.await(PAUSE_AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
