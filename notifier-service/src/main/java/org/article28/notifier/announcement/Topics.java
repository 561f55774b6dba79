package org.article28.notifier.announcement;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.article28.model.ListPublished;

/**
 * Sees to it that the topics are there before the channel asks for them. Where Kafka is away, the
 * service starts without it, and this goes on trying.
 */
@ApplicationScoped
class Topics {

    static final String DEAD_LETTERS = ListPublished.TOPIC + "-dead-letter";

    /** The reason makes a letter longer than the event; that may have as much as brokers take. */
    private static final String LONGEST_LETTER = "2097152";

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int TIMEOUT_MILLIS = 4_000;

    private final Map<String, Object> kafka;
    private final IntakeConfig config;

    Topics(@Identifier("default-kafka-broker") Map<String, Object> kafka, IntakeConfig config) {
        this.kafka = kafka;
        this.config = config;
    }

    /** Before the channels are wired, at {@code LIBRARY_BEFORE}. */
    void create(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started)
            throws InterruptedException {
        var created = new CountDownLatch(1);
        Thread.ofVirtual().name("topics").start(() -> create(created));
        if (!created.await(config.topicPatience().toMillis(), TimeUnit.MILLISECONDS)) {
            Log.warn("Kafka is away; the service starts without it");
        }
    }

    private void create(CountDownLatch created) {
        try {
            while (!tried()) {
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            }
            created.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean tried() throws InterruptedException {
        var settings = new HashMap<>(kafka);
        settings.put("default.api.timeout.ms", TIMEOUT_MILLIS);
        settings.put("request.timeout.ms", TIMEOUT_MILLIS);
        try (var admin = Admin.create(settings)) {
            for (var name : List.of(ListPublished.TOPIC, DEAD_LETTERS)) {
                create(admin, name);
            }
            return true;
        } catch (ExecutionException e) {
            Log.warnf("the topics could not be created: %s", e.getMessage());
            return false;
        }
    }

    private void create(Admin admin, String name) throws InterruptedException, ExecutionException {
        try {
            var topic = new NewTopic(name, 1, config.topicReplication());
            if (name.equals(DEAD_LETTERS)) {
                topic.configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LONGEST_LETTER));
            }
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case TopicExistsException _ -> {}
                case TopicAuthorizationException refused ->
                        Log.infof("whoever runs Kafka makes %s: %s", name, refused.getMessage());
                case null, default -> throw e;
            }
        }
    }
}
