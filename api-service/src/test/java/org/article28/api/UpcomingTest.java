package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class UpcomingTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Zagreb"));

    /** 14 days to object, and a table of recipients that nobody may object to. */
    @BeforeEach
    void registerWithAPeriod() {
        publish(
                Client.example()
                        .replace(
                                "  timeZone: Europe/Zagreb",
                                "  objectionDays: 14\n  timeZone: Europe/Zagreb")
                        .replace(
                                "  services:\n",
                                "    - { id: others, title: Others, role: other-recipients }\n  services:\n"));
    }

    @AfterEach
    void example() {
        Client.publishExample();
    }

    @Test
    void plannedChangeIsAnnouncedUntilItHolds() {
        int version = plan("gooddata-ireland", 45, "{\"country\": \"BR\", \"condition\": null}");

        given().get("/v1/upcoming")
                .then()
                .statusCode(200)
                .body("version", equalTo(version))
                .body("asOf", equalTo(day(0)))
                .body("upcoming", hasSize(1))
                .body("upcoming[0].date", equalTo(day(45)))
                .body("upcoming[0].kind", equalTo("changes"))
                .body("upcoming[0].subProcessorId", equalTo("gooddata-ireland"))
                .body("upcoming[0].plannedChangeId", equalTo("planned"))
                .body("upcoming[0].announcedIn", equalTo(version))
                .body("upcoming[0].lastDayToObject", equalTo(day(14)))
                .body("upcoming[0].countriesAdded", contains("BR"))
                .body("upcoming[0].set.country", equalTo("BR"))
                .body("upcoming[0].set", hasKey("condition"));
        given().get("/v1/upcoming?asOf=" + day(44)).then().body("upcoming", hasSize(1));
        given().get("/v1/upcoming?asOf=" + day(45)).then().body("upcoming", hasSize(0));
        given().get("/v1/upcoming?version=" + (version - 1)).then().body("upcoming", hasSize(0));
    }

    @Test
    void plannedChangeShowsInTheListOfItsDayAndNotToday() {
        plan("gooddata-ireland", 45, "{\"country\": \"BR\"}");
        var country = "subProcessors.find { it.id == 'gooddata-ireland' }.country";

        given().get("/v1/subprocessors").then().body(country, equalTo("IE"));
        given().get("/v1/subprocessors?asOf=" + day(44)).then().body(country, equalTo("IE"));
        given().get("/v1/subprocessors?asOf=" + day(45)).then().body(country, equalTo("BR"));
    }

    @Test
    void laterVersionsKeepTheDayOfTheAnnouncement() {
        int announced = plan("gooddata-ireland", 45, "{\"country\": \"BR\"}");
        int postponed = plan("gooddata-ireland", 60, "{\"country\": \"BR\"}");

        given().get("/v1/upcoming")
                .then()
                .body("version", equalTo(postponed))
                .body("upcoming[0].date", equalTo(day(60)))
                .body("upcoming[0].announcedIn", equalTo(announced));
    }

    @Test
    void periodIsThatOfTheVersionThatAnnounced() {
        int announced = plan("gooddata-ireland", 45, "{\"country\": \"BR\"}");
        putRegister(
                given().get("/v1/document")
                        .asString()
                        .replace("\"objectionDays\":14", "\"objectionDays\":30"));

        given().get("/v1/upcoming")
                .then()
                .body("version", equalTo(announced + 1))
                .body("upcoming[0].lastDayToObject", equalTo(day(14)));
    }

    @Test
    void beginningsAndEndsAreListedByDate() {
        add(
                """
                {"id": "a", "name": "A", "country": "DE", "engagedFrom": "%s",
                 "urgency": {"kind": "security"}}
                """
                        .formatted(day(20)));
        add("{\"id\": \"b\", \"name\": \"B\", \"engagedUntil\": \"%s\"}".formatted(day(9)));

        given().get("/v1/upcoming")
                .then()
                .body("upcoming.kind", contains("ends", "begins"))
                .body("upcoming.date", contains(day(10), day(20)))
                .body("upcoming.name", contains("B", "A"))
                .body("upcoming[0]", not(hasKey("lastDayToObject")))
                .body("upcoming[1].lastDayToObject", equalTo(day(14)))
                .body("upcoming[1].countriesAdded", contains("DE"))
                .body("upcoming[1].urgency.kind", equalTo("security"));
    }

    @Test
    void nobodyObjectsToOtherRecipients() {
        add(
                "{\"name\": \"A\", \"sections\": [\"others\"], \"engagedFrom\": \"%s\"}"
                        .formatted(day(20)));

        given().get("/v1/upcoming")
                .then()
                .body("upcoming.kind", contains("begins"))
                .body("upcoming[0]", not(hasKey("lastDayToObject")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?format=ics|*/*|text/calendar;charset=utf-8",
                "|text/calendar|text/calendar;charset=utf-8",
                "|text/calendar;q=0.5, application/json|application/json",
                "|*/*|application/json",
                "?format=json|text/calendar|application/json"
            })
    void formatIsNegotiated(String query, String accept, String contentType) {
        plan("gooddata-ireland", 45, "{\"country\": \"BR\"}");

        var answer =
                given().header("Accept", accept).get("/v1/upcoming" + (query == null ? "" : query));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType().replace(" ", "").toLowerCase()).startsWith(contentType);
        assertThat(answer.header("Vary")).contains("Accept");
    }

    @Test
    void calendarHasAnEventForTheChangeAndOneForTheLastDay() {
        int version = plan("gooddata-ireland", 45, "{\"country\": \"BR\"}");

        var text = given().get("/v1/upcoming?format=ics").asString();

        assertThat(text.lines())
                .contains(
                        "UID:infobip/gooddata-ireland/changes/planned@article28",
                        "DTSTART;VALUE=DATE:" + day(45).replace("-", ""),
                        "UID:infobip/gooddata-ireland/changes/planned/last-day-to-object@article28",
                        "DTSTART;VALUE=DATE:" + day(14).replace("-", ""),
                        "DESCRIPTION:Changes on "
                                + day(45)
                                + ".\\nAnnounced in version "
                                + version
                                + ".");
    }

    @Test
    void dayBeforeThePublicationIsRefused() {
        plan("gooddata-ireland", 45, "{\"country\": \"BR\"}");

        given().get("/v1/upcoming?asOf=" + day(-1))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("asOf"))
                .body("errors[0].code", equalTo("too-early"));
        given().get("/v1/upcoming?asOf=" + day(0)).then().statusCode(200);
    }

    @Test
    void otherFormatsAreRefused() {
        given().accept("text/html").get("/v1/upcoming").then().statusCode(406);
    }

    @Test
    void unchangedCalendarIsNotSentAgain() {
        var path = "/v1/upcoming?format=ics&asOf=" + day(1);
        var etag = Client.etag(path);

        assertThat(etag).matches("\"v\\d+\\.upcoming\\." + day(1) + "\\.ics\"");
        given().header("If-None-Match", etag).get(path).then().statusCode(304);
        assertThat(Client.etag("/v1/upcoming?asOf=" + day(1))).isNotEqualTo(etag);
    }

    private static int plan(String id, LocalDate day, String set) {
        var entry = given().get("/v1/subprocessors/" + id).asString();
        var planned =
                "\"plannedChanges\":[{\"id\":\"planned\",\"effectiveFrom\":\"%s\",\"set\":%s}]"
                        .formatted(day, set);
        var body =
                entry.replaceAll(",\"plannedChanges\":\\[.*?}]", "")
                        .replaceAll("}$", "," + planned + "}");
        Client.put(id, body).then().statusCode(200);
        return newest();
    }

    private int plan(String id, int days, String set) {
        return plan(id, today.plusDays(days), set);
    }

    private static void add(String entry) {
        publisher()
                .contentType("application/json")
                .body(entry)
                .post("/v1/subprocessors")
                .then()
                .statusCode(201);
    }

    private static void putRegister(String document) {
        publisher()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(document)
                .put("/v1/document")
                .then()
                .statusCode(200);
    }

    private static void publish(String yaml) {
        publisher()
                .contentType("application/yaml")
                .header("If-Match", "*")
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(oneOf(200, 201));
    }

    private static int newest() {
        return given().get("/v1/versions/latest").path("version");
    }

    private String day(int days) {
        return today.plusDays(days).toString();
    }
}
