package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register begins with the history that was kept elsewhere, and goes on from there. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdoptedHistoryIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String FIRST = "2023-05-01T08:00:00Z";
    private static final String SECOND = "2024-07-15T08:30:00.5Z";

    @TempDir private static Path home;

    private static Product product;
    private static Subscriber reader;
    private static String third;

    @BeforeAll
    static void start() {
        product = Product.start(home, Map.of("ARTICLE28_EXAMPLE", "none"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/subprocessors",
                "/v1/subprocessors?format=csv",
                "/v1/subprocessors?format=jsonld",
                "/v1/subprocessors?country=DE",
                "/v1/subprocessors?at=2020-01-01T00:00:00Z",
                "/v1/assessments",
                "/v1/versions",
                "/v1/changes?after=0",
                "/v1/changes?after=latest",
                "/v1/upcoming",
                "/v1/diff?from=0&to=latest"
            })
    @Order(0)
    void readsOfTheEmptyRegisterAreOfVersionZero(String path) {
        var answer = product.api().response(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag").orElseThrow()).startsWith("\"v0.");
    }

    @Test
    @Order(1)
    void pastDocumentsAreVersionsWithTheirDates() {
        reader = Subscriber.confirmed(product, "early.reader@example.org");
        // Later than the subscription, so that only its being taken over keeps it from being told.
        third = Instant.now().truncatedTo(ChronoUnit.MICROS).toString();

        var answer = adopt();

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/v1/versions/3");
        var versions = product.api().get("/v1/versions").get("versions");
        assertThat(texts(versions, "version")).containsExactly("1", "2", "3");
        assertThat(texts(versions, "publishedAt"))
                .containsExactly(FIRST, "2024-07-15T08:30:00.500Z", third);
        assertThat(texts(versions, "imported")).containsExactly("true", "true", "true");
        assertThat(versions.get(1).get("note").asText()).isEqualTo("Mail, too");
    }

    @Test
    @Order(2)
    void historyIsNotTakenOverTwice() {
        assertThat(adopt().statusCode()).isEqualTo(409);
    }

    @Test
    @Order(3)
    void instantFindsTheVersionThatWasInForceThen() {
        assertThat(names("2023-12-31T00:00:00Z")).containsExactly("Hosting");
        assertThat(names("2024-07-15T08:30:00.5Z")).containsExactly("Hosting", "Mail");
        assertThat(names("2023-04-30T00:00:00Z")).isEmpty();
    }

    @Test
    @Order(4)
    void chainHoldsOverTheAdoptedVersions() {
        var found = product.api().get("/v1/versions/latest/verification");

        assertThat(found.get("valid").asBoolean()).isTrue();
        assertThat(found.get("versions").asInt()).isEqualTo(3);
        assertThat(found.get("revisions").asInt()).isEqualTo(4);
    }

    @Test
    @Order(5)
    void nobodyIsToldOfThePastAndEverybodyOfWhatFollows() {
        var answer =
                product.api().edit("hosting", entry -> entry.put("purpose", "Storage and backup"));

        assertThat(answer.statusCode()).isEqualTo(200);
        await().atMost(SOON).until(() -> reader.toldOf(4).size() == 1);
        assertThat(reader.toldOf(1)).isEmpty();
        assertThat(reader.toldOf(2)).isEmpty();
        assertThat(reader.toldOf(3)).isEmpty();
        var changes = product.api().get("/v1/changes?after=0").get("publications");
        assertThat(texts(changes, "imported")).containsExactly("true", "true", "true", "");
    }

    private static HttpResponse<String> adopt() {
        return product.api()
                .postAsAdmin(
                        "/v1/versions/import",
                        "application/yaml",
                        """
                        documents:
                          - publishedAt: %s
                            document:
                              register: {id: example, organisation: {name: Example}}
                              subProcessors: [{id: hosting, name: Hosting}]
                          - publishedAt: %s
                            note: Mail, too
                            document:
                              register: {id: example, organisation: {name: Example}}
                              subProcessors: [{id: hosting, name: Hosting}, {id: mail, name: Mail}]
                          - publishedAt: %s
                            document:
                              register: {id: example, organisation: {name: Example}}
                              subProcessors: [{id: hosting, name: Hosting, purpose: Storage}]
                        """
                                .formatted(FIRST, SECOND, third));
    }

    private static List<String> names(String at) {
        return texts(product.api().get("/v1/subprocessors?at=" + at).get("subProcessors"), "name");
    }

    private static List<String> texts(JsonNode elements, String field) {
        return StreamSupport.stream(elements.spliterator(), false)
                .map(element -> element.path(field).asText())
                .toList();
    }
}
