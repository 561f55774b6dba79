package org.article28.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KafkaTest {

    private final Kafka kafka = RunningStack.get().kafka();
    private final String topic = "topic-" + UUID.randomUUID();

    @BeforeEach
    void makeTopic() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    @Test
    void consumerOfAGroupReadsWhatAProducerSent() throws Exception {
        send(topic, "first");

        assertThat(receive(1)).containsExactly("first");
    }

    @Test
    void topicThatNobodyMadeIsNotThere() {
        assertThatThrownBy(() -> send("unknown-" + UUID.randomUUID(), "lost"))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void recordsSurviveAStop() throws Exception {
        send(topic, "before");

        kafka.stop();
        kafka.start();
        send(topic, "after");

        assertThat(receive(2)).containsExactly("before", "after");
    }

    @Test
    void acknowledgedRecordsSurviveAKill() throws Exception {
        send(topic, "before");

        ProcessHandle.of(kafka.pid()).orElseThrow().destroyForcibly();
        await().until(() -> kafka.pid() == 0);
        kafka.start();
        send(topic, "after");

        assertThat(receive(2)).containsExactly("before", "after");
    }

    private void send(String to, String value) throws Exception {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        kafka.bootstrap(),
                        "key.serializer",
                        StringSerializer.class,
                        "value.serializer",
                        StringSerializer.class,
                        "max.block.ms",
                        to.equals(topic) ? 20_000 : 500);
        try (var producer = new KafkaProducer<String, String>(settings)) {
            producer.send(new ProducerRecord<>(to, value)).get();
        }
    }

    private List<String> receive(int count) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        kafka.bootstrap(),
                        "group.id",
                        "group-of-" + topic,
                        "auto.offset.reset",
                        "earliest",
                        "key.deserializer",
                        StringDeserializer.class,
                        "value.deserializer",
                        StringDeserializer.class);
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<String, String>(settings)) {
            consumer.subscribe(List.of(topic));
            await().atMost(Duration.ofSeconds(30))
                    .pollInSameThread()
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(200))
                                        .forEach(received -> values.add(received.value()));
                                return values.size() >= count;
                            });
        }
        return values;
    }
}
