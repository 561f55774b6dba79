package org.article28.notifier.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.article28.model.EventSignature;
import org.article28.model.ListPublished;
import org.article28.model.Publication;
import org.article28.model.staff.SecretKeys;
import org.jspecify.annotations.Nullable;

/** The topic as the relay and an operator use it. */
public final class Broker {

    private static final EventSignature SIGNATURES =
            new EventSignature(new SecretKeys("tests", List.of(Staff.KEY)));

    private Broker() {}

    public static void send(Publication publication) {
        send(text(publication));
    }

    private static String text(Publication publication) {
        try {
            return ListServer.JSON.writeValueAsString(ListPublished.of("infobip", publication));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void send(String event) {
        send(event, SIGNATURES.of(event), Map.of());
    }

    /** As the register signs its event. */
    public static String signature(Publication publication) {
        return SIGNATURES.of(text(publication));
    }

    /** As somebody may who can write to the topic, and is not the register. */
    public static void sendForged(Publication publication, @Nullable String signature) {
        send(text(publication), signature, Map.of());
    }

    /** One that is larger than a broker takes, and smaller when it is packed. */
    public static void sendPacked(String event) {
        send(
                event,
                SIGNATURES.of(event),
                Map.of("compression.type", "gzip", "max.request.size", 10_000_000));
    }

    private static void send(String event, @Nullable String signature, Map<String, Object> more) {
        var settings = new HashMap<String, Object>(more);
        settings.put("bootstrap.servers", Stack.endpoints().kafkaBootstrap());
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var record = new ProducerRecord<>(ListPublished.TOPIC, "infobip", event);
            if (signature != null) {
                record.headers().add(EventSignature.HEADER, signature.getBytes());
            }
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<ConsumerRecord<String, String>> deadLetters() {
        var settings =
                Map.<String, Object>of("bootstrap.servers", Stack.endpoints().kafkaBootstrap());
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(ListPublished.TOPIC + "-dead-letter", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var letters = new ArrayList<ConsumerRecord<String, String>>();
            consumer.poll(Duration.ofSeconds(2)).forEach(letters::add);
            return letters;
        }
    }
}
