package org.article28.notifier.announcement;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.article28.model.ListPublished;
import org.jspecify.annotations.Nullable;

/** Reads the topic from its beginning, whatever was consumed of it. */
@ApplicationScoped
public class TopicReader {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int TIMEOUT_MILLIS = 4_000;

    private final Map<String, Object> kafka;
    private final Events events;
    private final Clock clock;

    TopicReader(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Events events,
            Clock clock) {
        this.kafka = kafka;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The versions that its events tell of, oldest event first; what can't be read is left out.
     * Keys may be others by now, so it is not asked who signed them. Empty where the topic could
     * not be read to its end in time.
     */
    public Optional<List<ToldByKafka>> all(Duration patience) {
        var settings = new HashMap<>(kafka);
        settings.put("default.api.timeout.ms", TIMEOUT_MILLIS);
        settings.put("request.timeout.ms", TIMEOUT_MILLIS);
        settings.put("enable.auto.commit", false);
        settings.put("allow.auto.create.topics", false);
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            return toTheEnd(consumer, clock.instant().plus(patience));
        } catch (KafkaException e) {
            Log.warnf("the topic could not be read: %s", e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<List<ToldByKafka>> toTheEnd(
            Consumer<String, String> consumer, Instant latest) {
        var partitions =
                consumer.partitionsFor(ListPublished.TOPIC).stream()
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var told = new ArrayList<ToldByKafka>();
        while (isBefore(ends, consumer)) {
            if (clock.instant().isAfter(latest)) {
                return Optional.empty();
            }
            consumer.poll(POLL).forEach(record -> read(record.value()).ifPresent(told::add));
        }
        return Optional.of(told);
    }

    private static boolean isBefore(
            Map<TopicPartition, Long> ends, Consumer<String, String> consumer) {
        return ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private Optional<ToldByKafka> read(@Nullable String event) {
        if (event == null) {
            return Optional.empty();
        }
        try {
            var one = events.read(event);
            return Optional.of(new ToldByKafka(one.version(), one.hash(), one.publishedAt()));
        } catch (Unreadable _) {
            return Optional.empty();
        }
    }
}
