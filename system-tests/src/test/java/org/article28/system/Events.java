package org.article28.system;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.article28.model.ListPublished;

/** The events of versions, as consumers get them. */
final class Events {

    private Events() {}

    static List<String> of(Product product, long version) {
        return KafkaTopic.all(product).stream()
                .map(ConsumerRecord::value)
                .filter(event -> Json.read(event).at("/data/version").asLong() == version)
                .toList();
    }

    /** Where the event is not what its schema says. */
    static List<?> broken(String event) {
        try (var schema = ListPublished.class.getResourceAsStream(ListPublished.SCHEMA)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            new String(schema.readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON)
                    .validate(event, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
