package org.article28.api.history;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Learns what other replicas publish and what the owner redacts: by notifications on a connection
 * of its own, which a question every second proves to be alive. While it is unproven, the pool is
 * asked several times a second. With the database away, what is in memory is served on, and its age
 * is a metric.
 */
@ApplicationScoped
class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);
    private static final Duration UNPROVEN = Duration.ofMillis(1_500);
    private static final Duration BETWEEN_BEGINNINGS = Duration.ofMillis(100);

    private final Heads heads;
    private final MeterRegistry meters;
    private final String url;
    private final String user;
    private final String password;
    private final CountDownLatch stopping = new CountDownLatch(1);

    /** When the connection that listens last gave an answer. */
    private volatile long proven = System.nanoTime();

    /** When the database last told which version is the newest. */
    private volatile long answered = System.nanoTime();

    Watch(
            Heads heads,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.heads = heads;
        this.meters = meters;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    void onStart(@Observes StartupEvent start) {
        Gauge.builder("article28.history.stale.seconds", this, Watch::unansweredSeconds)
                .description("Since when it is not known whether a newer version was published")
                .register(meters);
        Gauge.builder("article28.history.version", heads, known -> known.now().number())
                .description("The newest version that this replica knows")
                .register(meters);
        Gauge.builder("article28.changes.waiting", heads, Heads::waiting)
                .description("Requests that are held until there is a publication")
                .register(meters);
        Thread.ofVirtual().name("version-watch").start(() -> untilStopped(this::listen));
        Thread.ofVirtual().name("version-questions").start(() -> untilStopped(this::ask));
    }

    void onStop(@Observes ShutdownEvent stop) {
        stopping.countDown();
    }

    /** One that lasted begins again at once: until it does, a version may be missed. */
    private void untilStopped(Runnable work) {
        try {
            long next;
            do {
                next = System.nanoTime() + BETWEEN_BEGINNINGS.toNanos();
                work.run();
            } while (!stopping.await(next - System.nanoTime(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the connection is lost. */
    private void listen() {
        try (var notifications = Notifications.connect(url, user, password)) {
            LOG.debug("listening for versions");
            while (stopping.getCount() > 0) {
                if (!notifications.areKnown(heads.now())) {
                    heads.asked();
                }
                proven = System.nanoTime();
                answered = proven;
                notifications.await(HEARTBEAT);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.logf(
                    isProven() ? Logger.Level.WARN : Logger.Level.DEBUG,
                    "listening for versions begins anew: %s",
                    e.getMessage());
        }
    }

    private void ask() {
        if (isProven()) {
            return;
        }
        try {
            heads.asked();
            answered = System.nanoTime();
        } catch (RuntimeException away) {
            LOG.debug("the database can't be asked for the newest version", away);
        }
    }

    private boolean isProven() {
        return System.nanoTime() - proven < UNPROVEN.toNanos();
    }

    private double unansweredSeconds() {
        return (System.nanoTime() - answered) / 1e9;
    }
}
