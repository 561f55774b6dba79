package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.article28.local.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are given again without asking anybody. */
@ApiTest
class KeptAnswersTest {

    private static final String GOODDATA = "/v1/subprocessors/gooddata-ireland";

    @BeforeEach
    void example() {
        Client.publishExample();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/subprocessors",
                GOODDATA,
                "/v1/diff?from=0&to=latest",
                "/v1/versions",
                "/v1/versions/latest",
                "/v1/changes?after=0&limit=1",
                "/v1/document?format=yaml",
                "/v1/subprocessors?version=1&format=csv",
                "/feed.atom"
            })
    void keptAnswerIsTheFirstOneAgain(String path) {
        var first = given().get(path);
        double hits = hits();

        var again = given().get(path);

        assertThat(hits()).isEqualTo(hits + 1);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(told(again)).isEqualTo(told(first));
    }

    @Test
    void keptAnswerIsCountedUnderThePathOfItsResource() {
        given().get(GOODDATA);
        double hits = hits();
        double counted = countedOfRecords();

        given().get(GOODDATA);

        assertThat(hits()).isEqualTo(hits + 1);
        assertThat(countedOfRecords()).isEqualTo(counted + 1);
        assertThat(metric("http_server_requests_seconds_count", GOODDATA)).isZero();
    }

    @Test
    void compressedAnswerHasATagOfItsOwn() throws IOException {
        var plain = given().get("/v1/subprocessors");
        assertThat(plain.header("Content-Encoding")).isNull();

        var compressed = compressed().get("/v1/subprocessors");

        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.header("ETag"))
                .isEqualTo(plain.header("ETag").replaceFirst("\"$", ".gzip\""));
        assertThat(compressed.headers().getValues("Vary"))
                .contains("Accept", "Accept-Encoding", "Accept-Language");
        assertThat(unpacked(compressed.asByteArray())).isEqualTo(plain.asString());
        assertThat(compressed().get("/v1/subprocessors").asByteArray())
                .isEqualTo(compressed.asByteArray());
    }

    @Test
    void whoHasItAlreadyGetsNoBody() {
        var tag = given().get(GOODDATA).header("ETag");

        for (var known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            given().header("If-None-Match", known)
                    .get(GOODDATA)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .body(emptyString());
        }
        given().header("If-None-Match", "\"other\"").get(GOODDATA).then().statusCode(200);
    }

    @Test
    void headTellsWhatGetWouldSend() {
        var get = given().get(GOODDATA);

        var head = given().head(GOODDATA);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
        assertThat(head.header("Content-Length"))
                .isEqualTo(Integer.toString(get.asByteArray().length));
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void publicationIsSeenAtOnce() {
        for (int i = 0; i < 20; i++) {
            given().get(GOODDATA);
            var purpose = "Purpose " + UUID.randomUUID();

            var body = "{\"name\": \"GoodData\", \"purpose\": \"" + purpose + "\"}";
            Client.put("gooddata-ireland", body).then().statusCode(200);

            given().get(GOODDATA).then().body("purpose", equalTo(purpose));
        }
    }

    @Test
    void whoWaitsIsToldOfThePublicationAtOnce() throws Exception {
        long newest = Client.newest();
        var answer =
                CompletableFuture.supplyAsync(
                        () -> given().get("/v1/changes?wait=60&after=" + newest));

        Client.put("gooddata-ireland", "{\"name\": \"Good Data\"}").then().statusCode(200);

        answer.get(30, TimeUnit.SECONDS)
                .then()
                .body("latest", equalTo((int) newest + 1))
                .body("publications.version", contains((int) newest + 1));
    }

    @Test
    void whoWaitedInVainWaitsAgain() {
        long newest = Client.newest();
        for (int i = 0; i < 2; i++) {
            given().get("/v1/changes?wait=1&after=" + newest)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .time(greaterThanOrEqualTo(950L))
                    .body("publications", hasSize(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"61", "-1", "1.5", "x"})
    void waitIsANumberOfSeconds(String seconds) {
        given().get("/v1/changes?wait=" + seconds).then().statusCode(400);
    }

    @Test
    void whatIsNumberedMayBeKeptForADay() {
        for (var path : new String[] {"/v1/subprocessors?version=1", "/v1/diff?from=0&to=1"}) {
            given().get(path)
                    .then()
                    .header("Cache-Control", "public, max-age=86400, immutable")
                    .header("CDN-Cache-Control", nullValue());
        }
    }

    @Test
    void refusalIsNotKept() {
        var path = "/v1/subprocessors/" + UUID.randomUUID();
        given().get(path).then().statusCode(404);
        double hits = hits();

        given().get(path).then().statusCode(404);

        assertThat(hits()).isEqualTo(hits);
    }

    @Test
    void everyLineOfAHeaderCounts() throws Exception {
        var path = "/v1/subprocessors?q=" + UUID.randomUUID();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var twoLines =
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + RestAssured.port + path))
                            .header("Accept", "*/*")
                            .header("Accept", "application/json;q=0")
                            .build();
            var yaml = client.send(twoLines, HttpResponse.BodyHandlers.ofString());
            assertThat(yaml.body()).startsWith("version: ");
        }

        given().header("Accept", "*/*").get(path).then().contentType("application/json");
    }

    @Test
    void whoWantsAnotherStateOnlyGetsNone() {
        var tag = given().get(GOODDATA).header("ETag");

        given().header("If-Match", tag).get(GOODDATA).then().statusCode(200);
        given().header("If-Match", "\"r0.json\"")
                .get(GOODDATA)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/versions", "/v1/subprocessors?q="})
    void weakenedTagIsKnownWhetherItIsKeptOrNot(String path) {
        var url = path.endsWith("=") ? path + UUID.randomUUID() : path;
        var tag = compressed().head(url).header("ETag");

        compressed().header("If-None-Match", "W/" + tag).get(url).then().statusCode(304);
    }

    @Test
    void headOfWhatIsNotKeptHasTheTagOfWhatGetWouldSend() {
        var url = "/v1/subprocessors?q=" + UUID.randomUUID();

        var head = compressed().head(url);

        assertThat(head.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(head.header("ETag")).isEqualTo(compressed().get(url).header("ETag"));
    }

    @Test
    void listeningGoesOnAfterTheConnectionWasCut() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                StackResource.endpoints().jdbcUrl(),
                                Role.POSTGRES.sqlName(),
                                StackResource.endpoints().password(Role.POSTGRES));
                var statement = connection.createStatement()) {
            var cut =
                    statement.executeQuery(
                            "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                                    + " where application_name = 'article28-watch'");
            cut.next();

            assertThat(cut.getInt(1)).isEqualTo(1);
            await().atMost(Duration.ofSeconds(10))
                    .until(
                            () -> {
                                var found =
                                        statement.executeQuery(
                                                "select count(*) from pg_stat_activity where application_name"
                                                        + " = 'article28-watch' and query ilike '%redaction_count%'");
                                found.next();
                                return found.getInt(1) == 1;
                            });
        }
    }

    private static RequestSpecification compressed() {
        return given().header("Accept-Encoding", "gzip");
    }

    private static Map<String, String> told(Response answer) {
        return Stream.of(
                        "Content-Type",
                        "ETag",
                        "Cache-Control",
                        "CDN-Cache-Control",
                        "Vary",
                        "Link")
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                name -> String.join(", ", answer.headers().getValues(name))));
    }

    private static String unpacked(byte[] body) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double hits() {
        return metric("cache_gets_total", "article28.answers", "\"hit\"");
    }

    private static double countedOfRecords() {
        return metric(
                "http_server_requests_seconds_count", "\"GET\"", "\"/v1/subprocessors/{id}\"");
    }

    private static double metric(String name, String... labels) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + "{"))
                .filter(line -> Stream.of(labels).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
