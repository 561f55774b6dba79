package org.article28.api.relay;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.opentelemetry.api.trace.StatusCode;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.article28.api.history.PendingEvent;
import org.article28.api.trace.Traces;
import org.article28.model.EventSignature;
import org.article28.model.ListPublished;
import org.article28.model.staff.SecretKeys;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hands events to the broker, one at a time; what it returns from is acknowledged by all in-sync
 * replicas.
 */
@ApplicationScoped
class EventSender {

    private static final Logger LOG = Logger.getLogger(EventSender.class);
    private static final int PATIENCE_MILLIS = 10_000;

    /** One partition: the order of versions is the order of events. */
    private static final int PARTITIONS = 1;

    private final Map<String, Object> broker;
    private final RelayConfig config;
    private final EventSignature signature;
    private final Traces traces;
    private @Nullable Producer<String, String> producer;
    private boolean topicKnown;

    EventSender(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            RelayConfig config,
            SecretKeys sharedWithNotifier,
            Traces traces) {
        this.broker = broker;
        this.config = config;
        this.signature = new EventSignature(sharedWithNotifier);
        this.traces = traces;
    }

    /**
     * Makes the topic unless there is one; the relay calls it before it sends, and it asks only
     * once.
     *
     * @throws KafkaException if the broker does not answer in time
     */
    void prepare() throws InterruptedException {
        if (topicKnown) {
            return;
        }
        var settings = new HashMap<>(broker);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 2);
        try (var admin = Admin.create(settings)) {
            var topic =
                    new NewTopic(
                            ListPublished.TOPIC,
                            Optional.of(PARTITIONS),
                            config.replicationFactor());
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case TopicExistsException _ -> {}
                case TopicAuthorizationException refused ->
                        LOG.infof("whoever runs Kafka makes the topic: %s", refused.getMessage());
                case null, default ->
                        throw new KafkaException("the topic can't be made", e.getCause());
            }
        }
        topicKnown = true;
    }

    /**
     * @throws KafkaException if the broker did not acknowledge in time; it may have the event all
     *     the same
     */
    void send(PendingEvent event) throws InterruptedException {
        var span = traces.sending(event.version(), ListPublished.TOPIC);
        var record = record(event);
        Traces.header(span)
                .ifPresent(
                        value ->
                                record.headers().add(Traces.TRACEPARENT, value.getBytes(US_ASCII)));
        try {
            producer().send(record).get();
        } catch (ExecutionException e) {
            span.setStatus(StatusCode.ERROR);
            throw new KafkaException("not acknowledged", e.getCause());
        } finally {
            span.end();
        }
    }

    private ProducerRecord<String, String> record(PendingEvent event) {
        var text = event.text();
        var record = new ProducerRecord<>(ListPublished.TOPIC, event.key(), text);
        record.headers().add(EventSignature.HEADER, signature.of(text).getBytes(US_ASCII));
        return record;
    }

    private Producer<String, String> producer() {
        if (producer == null) {
            var settings = new HashMap<>(broker);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MILLIS / 2);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 2);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            producer =
                    new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofMillis(PATIENCE_MILLIS));
        }
    }
}
