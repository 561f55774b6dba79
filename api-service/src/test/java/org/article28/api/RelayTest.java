package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.article28.model.EventSignature;
import org.article28.model.ListPublished;
import org.article28.model.staff.SecretKeys;
import org.junit.jupiter.api.Test;

@ApiTest
class RelayTest {

    @Test
    void everyVersionHasItsEventInOrderAndAfterTheSchema() {
        Client.publishExample();
        Client.put(
                        "google-llc",
                        given().get("/v1/subprocessors/google-llc")
                                .asString()
                                .replace("Google LLC", "Google"))
                .then()
                .statusCode(200);
        long newest = given().get("/v1/versions/latest").jsonPath().getLong("version");

        var events = eventsUpTo(newest);

        assertThat(
                        events.stream()
                                .map(event -> JsonPath.from(event.value()).getLong("data.version"))
                                .distinct())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, newest).boxed().toList());
        assertThat(events).allSatisfy(event -> assertThat(broken(event.value())).isEmpty());
        assertThat(events).allSatisfy(event -> assertThat(event.key()).isEqualTo("infobip"));
        assertThat(events).allMatch(RelayTest::isProven);
    }

    /** As the notifier asks for it. */
    private static boolean isProven(ConsumerRecord<String, String> event) {
        var keys = new SecretKeys("tests", List.of(StackResource.NOTIFIER_KEY));
        var signature = event.headers().lastHeader(EventSignature.HEADER).value();
        return new EventSignature(keys).proves(event.value(), new String(signature));
    }

    @Test
    void eventCarriesWhatTheChangesFeedServes() {
        Client.publishExample();
        Client.put(
                "google-llc",
                given().get("/v1/subprocessors/google-llc")
                        .asString()
                        .replace("\"Europe\"", "\"EEA\""));
        long newest = given().get("/v1/versions/latest").jsonPath().getLong("version");

        var event = JsonPath.from(eventsUpTo(newest).getLast().value());

        Map<String, Object> served =
                given().get("/v1/changes?after=" + (newest - 1)).path("publications[0]");
        assertThat(event.getMap("data")).isEqualTo(served);
    }

    private static List<ConsumerRecord<String, String>> eventsUpTo(long version) {
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers", StackResource.endpoints().kafkaBootstrap());
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = List.of(new TopicPartition(ListPublished.TOPIC, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            var events = new ArrayList<ConsumerRecord<String, String>>();
            await().atMost(Duration.ofSeconds(20))
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(200)).forEach(events::add);
                                return !events.isEmpty() && versionOf(events.getLast()) >= version;
                            });
            return events;
        }
    }

    private static long versionOf(ConsumerRecord<String, String> event) {
        return JsonPath.from(event.value()).getLong("data.version");
    }

    private static List<?> broken(String event) {
        try (var schema = ListPublished.class.getResourceAsStream(ListPublished.SCHEMA)) {
            var text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON)
                    .validate(event, InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
