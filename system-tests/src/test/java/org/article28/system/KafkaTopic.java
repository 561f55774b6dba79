package org.article28.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what is in Kafka, whoever wrote it. */
public final class KafkaTopic {

    private KafkaTopic() {}

    /** Every record of every topic that is not Kafka's own. */
    static List<ConsumerRecord<String, String>> all(Product product) {
        return all(product.ready().get("kafka").asText());
    }

    /** The same of a broker, as {@code host:port}, in the order of each topic. */
    public static List<ConsumerRecord<String, String>> all(String broker) {
        var settings = Map.<String, Object>of("bootstrap.servers", broker);
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions =
                    consumer.listTopics().values().stream()
                            .flatMap(List::stream)
                            .filter(info -> !info.topic().startsWith("__"))
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
