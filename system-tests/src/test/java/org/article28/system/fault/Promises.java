package org.article28.system.fault;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.article28.model.ListPublished;
import org.article28.system.Json;
import org.article28.system.KafkaTopic;

/**
 * What holds whatever failed: nothing that was acknowledged is lost, and nobody is told otherwise
 * than by the one mail that has its Message-ID.
 *
 * @param readers how many are told of each version; the first version is older than they
 */
record Promises(Parts parts, int readers) {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final long FIRST = 2;

    /** Each in its order; the last one may be one whose answer was lost. */
    List<Long> everyAcknowledgedPublicationIsAVersion(List<String> acknowledged) {
        var api = parts.client();
        var versions = LongStream.rangeClosed(FIRST, api.newestVersion()).boxed().toList();
        var purposes =
                versions.stream()
                        .map(version -> "/v1/subprocessors/one?version=" + version)
                        .map(path -> api.get(path).get("purpose").asText())
                        .toList();
        assertThat(purposes).startsWith(acknowledged.toArray(String[]::new));
        assertThat(purposes)
                .isEqualTo(
                        IntStream.rangeClosed(1, versions.size())
                                .mapToObj(Editor::purpose)
                                .toList());
        assertThat(api.get("/v1/versions/latest/verification").get("valid").asBoolean()).isTrue();
        return versions;
    }

    /** In their order, if what came again is left out. Returns how many came again. */
    int everyVersionHasItsEvent() {
        var api = parts.client();
        var all =
                LongStream.rangeClosed(1, api.newestVersion())
                        .mapToObj(version -> api.get("/v1/versions/" + version))
                        .map(Promises::named)
                        .toList();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(new LinkedHashSet<>(events()))
                                        .containsExactlyElementsOf(all));
        assertThat(records().map(ConsumerRecord::topic)).containsOnly(ListPublished.TOPIC);
        return events().size() - all.size();
    }

    boolean hasEvent(long version) {
        return events().stream().anyMatch(event -> event.startsWith(version + " "));
    }

    private List<String> events() {
        return records()
                .filter(record -> record.topic().equals(ListPublished.TOPIC))
                .map(record -> named(Json.read(record.value()).get("data")))
                .toList();
    }

    private static String named(JsonNode version) {
        return version.get("version").asLong() + " " + version.get("hash").asText();
    }

    private Stream<ConsumerRecord<String, String>> records() {
        return KafkaTopic.all(parts.kafka()).stream();
    }

    void everyEventHasItsDeliveries(List<Long> versions) {
        for (var version : versions) {
            var notice =
                    await().atMost(PATIENCE)
                            .pollDelay(Duration.ZERO)
                            .until(
                                    () -> notice(version),
                                    told -> told.at("/state").asText().equals("done"));
            assertThat(notice.get("deliveries").toString())
                    .as("version %d", version)
                    .isEqualTo("{\"sent\":" + readers + "}");
        }
    }

    private JsonNode notice(long version) {
        return parts.client().readAsAdmin("/v1/notices?version=" + version).at("/notices/0");
    }

    /** Returns how many mails came again. */
    int everyDeliveryHasItsMail(List<Long> versions) {
        int repeats = 0;
        for (int reader = 1; reader <= readers; reader++) {
            var kept = parts.mail().of("reader-" + reader + "@example.org").messageIds();
            var different = new HashSet<>(kept);
            assertThat(versionsOf(different))
                    .as("reader %d", reader)
                    .containsExactlyInAnyOrderElementsOf(versions);
            repeats += kept.size() - different.size();
        }
        return repeats;
    }

    private static List<Long> versionsOf(Set<String> messageIds) {
        return messageIds.stream()
                .map(id -> Long.valueOf(id.replaceFirst("Message-ID: <v(\\d+)\\..*", "$1")))
                .toList();
    }

    void everySignUpHasItsMail(List<String> accepted) {
        var waiting = accepted.stream().collect(toCollection(HashSet::new));
        await().atMost(PATIENCE)
                .until(
                        () -> {
                            waiting.removeIf(
                                    address -> !parts.mail().of(address).messageIds().isEmpty());
                            return waiting.isEmpty();
                        });
    }
}
