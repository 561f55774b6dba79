package org.article28.api;

import static org.article28.api.Client.bearer;
import static org.article28.api.Client.publisher;
import static org.article28.api.Client.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class IdempotencyTest {

    private final String key = UUID.randomUUID().toString();
    private final String id = "entry-" + UUID.randomUUID();

    @BeforeEach
    void something() {
        Client.publishExample();
    }

    @Test
    void repetitionGetsTheFirstAnswerAndMakesNoVersion() {
        var first = add(key, id);
        long made = Client.newest();

        var again = add(key, id);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.asString()).isEqualTo(first.asString()).contains(id);
        for (var header : List.of("Location", "ETag", "Link", "Content-Type")) {
            assertThat(again.header(header)).isEqualTo(first.header(header)).isNotEmpty();
        }
        assertThat(Client.newest()).isEqualTo(made);
    }

    @Test
    void twentyAtOnceMakeOneVersion() throws Exception {
        long before = Client.newest();
        Callable<Response> attempt = () -> add(key, id);
        List<Integer> statuses;
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = senders.invokeAll(IntStream.range(0, 20).mapToObj(_ -> attempt).toList());
            statuses = answers.stream().map(answer -> answer.resultNow().statusCode()).toList();
        }

        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        assertThat(Client.newest()).isEqualTo(before + 1);
        assertThat(add(key, id).statusCode()).isEqualTo(201);
    }

    @Test
    void keyWithAnotherBodyIsRefused() {
        add(key, id);

        add(key, id + "-2")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void keyWithAnotherQueryIsRefused() {
        add(key, id);

        publisher()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(entry(id))
                .post("/v1/subprocessors?note=Other")
                .then()
                .statusCode(422);
    }

    @Test
    void keyWithAnotherPreconditionIsRefused() {
        declare("\"v1.document.json\"").then().statusCode(412);

        declare("*")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void keysOfTwoSendersAreTwo() {
        add(key, id).then().statusCode(201);

        bearer(somebody("publisher"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(entry(id + "-2"))
                .post("/v1/subprocessors")
                .then()
                .statusCode(201);
    }

    @Test
    void sameKeyElsewhereIsAnother() {
        add(key, id).then().statusCode(201);

        begin().then().statusCode(201).header("Idempotency-Replayed", equalTo(null));
    }

    @Test
    void refusalIsRepeatedToo() {
        add(UUID.randomUUID().toString(), id);
        add(key, id).then().statusCode(409).body("type", equalTo("/problems/conflict"));

        add(key, id)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .header("Idempotency-Replayed", "true")
                .body("type", equalTo("/problems/conflict"));
    }

    @Test
    void answerWithoutABodyIsRepeated() {
        String draft = begin().path("id");
        var path = "/v1/document?draft=" + draft;
        put(path, "*").then().statusCode(204);

        put(path, "*").then().statusCode(204).header("Idempotency-Replayed", "true");
    }

    @Test
    void draftIsPublishedOnce() {
        String draft = begin().path("id");
        publisher()
                .contentType("application/json")
                .body(entry(id))
                .post("/v1/subprocessors?draft=" + draft)
                .then()
                .statusCode(201);
        var first = publish(draft).then().statusCode(200).extract().jsonPath().getLong("version");

        publish(draft)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("version", equalTo((int) first));
    }

    @Test
    void secretIsToldOnce() {
        var wish = Map.of("name", "t-" + UUID.randomUUID(), "roles", List.of("viewer"));
        makeToken(wish).then().statusCode(201).body("token", startsWith("a28_"));

        makeToken(wish)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/idempotency-key-spent"))
                .body("detail", containsString("create-token token/" + wish.get("name")))
                .body(not(containsString("a28_")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"open"})
    void whatIsNoKeyIsRefused(String header) {
        add(header, id).then().statusCode(400).body("errors.parameter", hasItem("Idempotency-Key"));
    }

    private static Response add(String key, String id) {
        return publisher()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(entry(id))
                .post("/v1/subprocessors");
    }

    private static String entry(String id) {
        return "{\"id\": \"%s\", \"name\": \"%s\", \"sections\": [\"all-services\"]}"
                .formatted(id, id);
    }

    private Response declare(String ifMatch) {
        return put("/v1/document", ifMatch);
    }

    private Response put(String path, String ifMatch) {
        return publisher()
                .header("Idempotency-Key", key)
                .contentType("application/yaml")
                .header("If-Match", ifMatch)
                .body(Client.example().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put(path);
    }

    private Response begin() {
        return publisher()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"title\": \"Idempotent\"}")
                .post("/v1/drafts");
    }

    private Response publish(String draft) {
        return publisher()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{}")
                .post("/v1/drafts/" + draft + "/publish");
    }

    private Response makeToken(Map<String, Object> wish) {
        return publisher()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(wish)
                .post("/v1/tokens");
    }
}
