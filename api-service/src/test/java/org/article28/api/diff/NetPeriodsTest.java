package org.article28.api.diff;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.etag;
import static org.article28.api.Client.newest;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a comparison of several versions says of the days to object. */
@ApiTest
class NetPeriodsTest {

    private static final String ADDED = "changes.find { it.subProcessorId == 'example-speech' }";

    private static final String SPEECH = "/v1/subprocessors/example-speech";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Zagreb"));
    private long before;

    @BeforeEach
    void exampleWithoutAPeriod() {
        before = Client.publishExample();
    }

    @AfterEach
    void exampleAgain() {
        Client.publishExample();
    }

    @Test
    void periodThatCameLaterIsNotToldOfWhatWasThereBefore() {
        add();
        period("30");

        assertThat(diff(before, newest()).getString(ADDED + ".class")).isEqualTo("notice");
        given().get("/v1/diff?from=" + before + "&to=" + newest())
                .then()
                .body(ADDED, not(hasKey("lastDayToObject")));
        assertThat(page()).contains("Added: Example Speech").doesNotContain("You may object");
    }

    @Test
    void dayThatWasToldStaysWhateverThePeriodIsLater() {
        period("14");
        add();
        period("30");

        assertThat(diff(before, newest()).getString(ADDED + ".lastDayToObject"))
                .isEqualTo(today.plusDays(14).toString());
        assertThat(page()).contains("You may object until the end of " + inWords(14));
    }

    @Test
    void periodThatIsGoneTakesNoDayBack() {
        period("14");
        add();
        period("null");

        assertThat(diff(before, newest()).getString(ADDED + ".lastDayToObject"))
                .isEqualTo(today.plusDays(14).toString());
    }

    @Test
    void addedAgainItHasNoDayOfTheOneThatLeft() {
        period("14");
        add();
        publisher().header("If-Match", etag(SPEECH)).delete(SPEECH).then().statusCode(204);
        period("null");
        add();

        given().get("/v1/diff?from=" + before + "&to=" + newest())
                .then()
                .body(ADDED + ".class", equalTo("notice"))
                .body(ADDED, not(hasKey("lastDayToObject")));
    }

    @Test
    void neighboursAreToldAsTheEventToldThem() {
        period("14");
        add();

        assertThat(diff(newest() - 1, newest()).getString(ADDED + ".lastDayToObject"))
                .isEqualTo(today.plusDays(14).toString());
    }

    @Test
    void nobodyWasToldTheWayBack() {
        period("30");
        long since = newest();
        patch("/v1/subprocessors/gooddata-ireland", "{\"country\": \"FR\"}");
        add();

        given().get("/v1/diff?from=" + newest() + "&to=" + since)
                .then()
                .body("changes.findAll { it.lastDayToObject != null }.size()", equalTo(0));
    }

    @Test
    void whatWasEditorialEachTimeIsEditorialInAll() {
        var path = "/v1/subprocessors/gooddata-ireland?editorial=Reworded";
        patch(path, "{\"purpose\": \"Analytics of usage\"}");
        patch(path, "{\"purpose\": \"Analysis of usage\"}");

        assertThat(diff(before, newest()).getList("changes.class")).containsExactly("editorial");
    }

    private static JsonPath diff(long from, long to) {
        return given().get("/v1/diff?from=" + from + "&to=" + to).jsonPath();
    }

    private String page() {
        return given().accept("text/html")
                .get("/diff?from=" + before + "&to=" + newest())
                .asString();
    }

    private static void add() {
        publisher()
                .contentType("application/json")
                .body(
                        "{\"name\": \"Example Speech\", \"country\": \"DE\", \"purpose\": \"Speech\"}")
                .post("/v1/subprocessors")
                .then()
                .statusCode(201);
    }

    private static void period(String days) {
        patch("/v1/register", "{\"objectionDays\": " + days + "}");
    }

    private static void patch(String path, String set) {
        publisher()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag(path.split("\\?")[0]))
                .body(set)
                .patch(path)
                .then()
                .statusCode(200);
    }

    private String inWords(int days) {
        return today.plusDays(days)
                .format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    }
}
