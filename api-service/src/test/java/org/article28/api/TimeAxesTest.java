package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class TimeAxesTest {

    private static final String LIST = "/v1/subprocessors";
    private static final String STATUS = "subProcessors.find { it.id == 'new-hosting' }.status";
    private static final String PURPOSE = "subProcessors.find { it.id == 'new-hosting' }.purpose";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Zagreb"));
    private long before;
    private long version;

    /** An entry that begins in 30 days, changes in 45 and ends after 60. */
    @BeforeEach
    void entryWithDates() {
        before = Client.publishExample();
        publisher()
                .contentType("application/json")
                .body(
                        """
                        {"name": "New Hosting", "purpose": "Storage", "engagedFrom": "%s", "engagedUntil": "%s",
                         "plannedChanges": [{"id": "backup", "effectiveFrom": "%s", "set": {"purpose": "Storage and backup"}}]}
                        """
                                .formatted(day(30), day(60), day(45)))
                .post(LIST)
                .then()
                .statusCode(201);
        version = before + 1;
    }

    @ParameterizedTest
    @CsvSource({
        "0,announced,Storage",
        "29,announced,Storage",
        "30,active,Storage",
        "44,active,Storage",
        "45,active,Storage and backup",
        "60,active,Storage and backup",
        "61,ended,Storage and backup"
    })
    void listIsThatOfTheDay(int days, String status, String purpose) {
        given().queryParam("asOf", day(days))
                .queryParam("status", "announced,active,ended")
                .get(LIST)
                .then()
                .statusCode(200)
                .body("asOf", equalTo(day(days)))
                .body(STATUS, equalTo(status))
                .body(PURPOSE, equalTo(purpose));
    }

    @Test
    void listIsThatOfTodayByDefault() {
        given().get(LIST)
                .then()
                .body("asOf", equalTo(today.toString()))
                .body(STATUS, equalTo("announced"))
                .body("counts.total", equalTo(9))
                .body("counts.announced", equalTo(1))
                .body("counts.active", equalTo(8))
                .body("counts.ended", equalTo(0));
    }

    @Test
    void endedEntriesAreShownOnRequest() {
        given().queryParam("asOf", day(61))
                .get(LIST)
                .then()
                .body("subProcessors.id", not(hasItem("new-hosting")))
                .body("counts.total", equalTo(8))
                .body("counts.ended", equalTo(1));
        given().queryParam("asOf", day(61))
                .queryParam("status", "ended")
                .get(LIST)
                .then()
                .body("subProcessors.id", contains("new-hosting"))
                .body("counts.total", equalTo(1))
                .body("counts.active", equalTo(8));
    }

    @Test
    void versionAndDayGoTogether() {
        given().queryParam("version", before)
                .queryParam("asOf", day(45))
                .get(LIST)
                .then()
                .body("version", equalTo((int) before))
                .body("asOf", equalTo(day(45)))
                .body("subProcessors.id", not(hasItem("new-hosting")));
    }

    @Test
    void numberedVersionIsSeenOnTheDayOfItsPublication() {
        var publishedAt = given().get("/v1/versions/" + version).path("publishedAt").toString();
        var day = LocalDate.ofInstant(Instant.parse(publishedAt), ZoneId.of("Europe/Zagreb"));

        given().get(LIST + "?version=" + version).then().body("asOf", equalTo(day.toString()));
        given().get(LIST + "?at=" + publishedAt)
                .then()
                .body("version", equalTo((int) version))
                .body("asOf", equalTo(day.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at", "version"})
    void instantTellsTheDayToo(String parameter) {
        // The day begins sooner in the register's zone.
        var instant = today.plusDays(44).atStartOfDay(ZoneOffset.UTC).plusHours(23).toInstant();

        given().queryParam(parameter, instant.toString())
                .get(LIST)
                .then()
                .body("version", equalTo((int) version))
                .body("asOf", equalTo(day(45)))
                .body(PURPOSE, equalTo("Storage and backup"));
    }

    @Test
    void instantBeforeAVersionFindsTheOneBefore() {
        var publishedAt = given().get("/v1/versions/" + version).path("publishedAt").toString();
        var earlier = Instant.parse(publishedAt).minusNanos(1000);
        var register = Client.etag("/v1/register?version=" + before);

        given().get(LIST + "?at=" + earlier).then().body("version", equalTo((int) before));
        given().get(LIST + "/new-hosting?at=" + earlier).then().statusCode(404);
        given().get("/v1/register?at=" + earlier).then().statusCode(200).header("ETag", register);
    }

    @Test
    void beforeTheFirstVersionThereIsNothing() {
        var longAgo = "1990-01-01T00:00:00Z";

        given().get(LIST + "?at=" + longAgo)
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("publishedAt", nullValue())
                .body("subProcessors", hasSize(0));
        given().get(LIST + "/google-llc?at=" + longAgo).then().statusCode(404);
        given().get("/v1/register?at=" + longAgo).then().statusCode(404);
        given().get("/v1/upcoming?at=" + longAgo).then().body("upcoming", hasSize(0));
    }

    @Test
    void recordWithoutADayIsWhatPutTakes() {
        var record = given().get(LIST + "/new-hosting");

        record.then()
                .body("$", not(hasKey("status")))
                .body("plannedChanges.id", contains("backup"));
        Client.put("new-hosting", record.asString()).then().statusCode(200);
        assertThat(given().get("/v1/versions/latest").jsonPath().getLong("version"))
                .isEqualTo(version);
    }

    @Test
    void recordOfADayHasItsPlannedChangesApplied() {
        given().get(LIST + "/new-hosting?asOf=" + day(45))
                .then()
                .body("purpose", equalTo("Storage and backup"))
                .body("$", not(hasKey("plannedChanges")))
                .body("$", not(hasKey("status")));
    }

    @Test
    void tagTellsDayAndFilter() {
        assertThat(Client.etag(LIST))
                .isEqualTo("\"v" + version + ".list." + today + ".announced-active.json\"");
        assertThat(Client.etag(LIST + "?status=ended&asOf=" + day(61)))
                .isEqualTo("\"v" + version + ".list." + day(61) + ".ended.json\"");
        assertThat(Client.etag(LIST + "/new-hosting")).endsWith(".json\"");
        assertThat(Client.etag(LIST + "/new-hosting?asOf=" + day(45)))
                .endsWith(".json." + day(45) + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/subprocessors?asOf=tomorrow",
                "/v1/subprocessors?asOf=10000-01-01",
                "/v1/subprocessors?status=gone",
                "/v1/subprocessors?at=2026-01-31",
                "/v1/subprocessors?at=latest",
                "/v1/subprocessors?at=2026-01-31T12:00:00Z&version=1",
                "/v1/subprocessors/google-llc?asOf=2026-02-30",
                "/v1/subprocessors/google-llc?status=active",
                "/v1/register?asOf=2026-02-28",
                "/v1/register?at=2026-01-31T12:00:00Z&version=latest",
                "/v1/upcoming?asOf=2026-02-30",
                "/v1/upcoming?asOf=0001-01-01",
                "/v1/upcoming?at=yesterday",
                "/v1/upcoming?format=xml"
            })
    void whatCannotBeReadIsRefused(String path) {
        given().get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/malformed"));
    }

    private String day(int days) {
        return today.plusDays(days).toString();
    }
}
