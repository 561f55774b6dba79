package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list and its history as people read them. */
@ApiTest
class PagesTest {

    @BeforeEach
    void example() {
        Client.publishExample();
    }

    @Test
    void browserGetsThePageAndProgramTheLinks() {
        given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/")
                .then()
                .contentType(ContentType.HTML)
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body("html.body.main.h1", equalTo("Sub-processors of Infobip"))
                .body(containsString("GoodData Ireland Limited"));
        for (var accept : new String[] {"*/*", "application/json"}) {
            given().header("Accept", accept).get("/").then().contentType(ContentType.JSON);
        }
    }

    @Test
    void styleOfThePagesHasAnAddressThatLasts() {
        var style =
                given().get("/assets/pages.css")
                        .then()
                        .statusCode(200)
                        .contentType("text/css")
                        .header("Cache-Control", "no-cache")
                        .body(containsString(":root{--accent:#0b57a4"))
                        .extract();

        given().header("If-None-Match", style.header("ETag"))
                .get("/assets/pages.css")
                .then()
                .statusCode(304);
        page().get("/?lang=de")
                .then()
                .body(containsString("<a href=\"/subscribe?lang=de\">Abonnieren</a>"));
    }

    @Test
    void styleLastsOnlyUnderTheMarkThatItHas() {
        var own =
                Pattern.compile("/assets/[0-9a-f]{16}/pages.css")
                        .matcher(page().get("/").asString());
        assertThat(own.find()).isTrue();

        given().get(own.group())
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=86400, immutable");
        given().get("/assets/0123456789abcdef/pages.css")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store");
    }

    @Test
    void filterOfTheFormLeavesWhatItAsksFor() {
        page().get("/?q=analytics&service=&country=&section=&mechanism=")
                .then()
                .statusCode(200)
                .body(containsString("GoodData Ireland Limited"))
                .body(not(containsString("Infobip Croatia")));
    }

    @Test
    void formKeepsWhatItHasNoFieldFor() {
        page().get("/?country=HR&country=GB&region=Europe&kind=affiliate")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"HR\" selected>"))
                .body(not(containsString("<option value=\"GB\" selected>")))
                .body(containsString("type=\"hidden\" name=\"country\" value=\"GB\""))
                .body(containsString("type=\"hidden\" name=\"region\" value=\"europe\""))
                .body(containsString("type=\"hidden\" name=\"kind\" value=\"affiliate\""))
                .body(not(containsString("type=\"hidden\" name=\"country\" value=\"HR\"")));
    }

    @Test
    void whoIsLostIsToldInAPageAndAProgramInAProblem() {
        page().header("Accept-Language", "de")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .header("Content-Language", "de")
                .header("Cache-Control", "no-store")
                .body("html.body.main.h1", equalTo("Diese Seite gibt es nicht"))
                .body(containsString("<a href=\"/\">"));
        for (var path : new String[] {"/nowhere", "/v1/nowhere"}) {
            given().header("Accept", "application/json")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void versionsToChooseFromFitAPhone() {
        var newest = Client.newest();
        var option = "<option value=\"" + newest + "\">" + newest + " · ";

        assertThat(page().get("/versions?lang=en").asString())
                .containsPattern(option + "\\d{1,2} \\p{L}{3} \\d{4}, \\d\\d:\\d\\d<");
        assertThat(page().get("/versions?lang=de").asString())
                .containsPattern(option + "\\d\\d\\.\\d\\d\\.\\d{4}, \\d\\d:\\d\\d<");
    }

    @Test
    void logoIsTheIconWhereBrowsersLook() {
        given().get("/favicon.ico")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("width=\"64\" height=\"32\""));
    }

    @Test
    void marksThatOthersHangOnLinksAreNoFault() {
        page().get("/?utm_source=newsletter&country=HR")
                .then()
                .statusCode(200)
                .body(containsString("Infobip Croatia"))
                .body(not(containsString("Infobip United Kingdom")))
                .body(not(containsString("utm_source")));
        given().get("/v1/subprocessors?utm_source=newsletter").then().statusCode(400);
    }

    @Test
    void entryWithoutLocationsTellsItsSeat() {
        Client.put("gooddata-ireland", "{\"name\": \"GoodData\", \"country\": \"IE\"}")
                .then()
                .statusCode(200);

        page().get("/?lang=de").then().body(containsString("<bdi>Land: Irland</bdi>"));
    }

    @Test
    void programsFindTheListInThePage() throws JsonProcessingException {
        var json = new ObjectMapper();
        var scripts =
                Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>")
                        .matcher(page().get("/").asString())
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(scripts).hasSize(2);
        assertThat(json.readTree(scripts.get(0)).at("/dpv:hasPersonalDataProcess")).hasSize(8);
        var dataset = json.readTree(scripts.get(1));
        assertThat(dataset.at("/@type").asText()).isEqualTo("Dataset");
        assertThat(dataset.at("/creator/name").asText()).isEqualTo("Infobip");
        assertThat(dataset.at("/distribution")).hasSize(4);
    }

    @Test
    void pageSpeaksTheLanguageOfItsReader() {
        page().header("Accept-Language", "de-AT, en;q=0.5")
                .get("/")
                .then()
                .header("Content-Language", "de")
                .body("html.@lang", equalTo("de"))
                .body(containsString("Unterauftragsverarbeiter"));
        page().get("/?lang=hr").then().body("html.@lang", equalTo("hr"));
        page().get("/?lang=not%20a%20language").then().statusCode(400);
    }

    @Test
    void textOfThePublisherIsNeverMarkup() {
        var name = "<script>alert(1)</script></script><b>";
        Client.put("gooddata-ireland", "{\"name\": \"" + name + "\", \"purpose\": \"\\u202Eabc\"}")
                .then()
                .statusCode(200);

        page().get("/")
                .then()
                .body(not(containsString("<script>alert")))
                .body(not(containsString("</script></script>")))
                .body(containsString("&lt;script&gt;alert(1)"));
    }

    @Test
    void recordTellsWhatItIsWhatIsComingAndWhatItWas() {
        var body =
                "{\"name\": \"GoodData\", \"plannedChanges\": [{\"id\": \"us\", \"effectiveFrom\": \"2099-03-01\","
                        + " \"set\": {\"locations\": [{\"type\": \"country\", \"country\": \"DE\"}]}}]}";
        Client.put("gooddata-ireland", body).then().statusCode(200);

        page().get("/subprocessors/gooddata-ireland")
                .then()
                .statusCode(200)
                .body(containsString("<h1><bdi>GoodData</bdi></h1>"))
                .body(containsString("changes on 1 March 2099."))
                .body(containsString("Germany"))
                .body(containsString("from 1 March 2099: Locations: Germany"));
        page().get("/subprocessors/nobody").then().statusCode(404);
    }

    @Test
    void longHistoryBeginsWithTheNewestAndLeadsToTheRest() {
        var id = "often-" + UUID.randomUUID();
        Client.publisher()
                .contentType("application/json")
                .body("{\"id\": \"" + id + "\", \"name\": \"Name 0\", \"country\": \"IE\"}")
                .post("/v1/subprocessors")
                .then()
                .statusCode(201);
        for (int i = 1; i <= 100; i++) {
            var body = "{\"name\": \"Name " + i + "\", \"country\": \"IE\"}";
            Client.put(id, body).then().statusCode(200);
        }

        page().get("/subprocessors/" + id)
                .then()
                .body(containsString("<ins><bdi>Name 100</bdi>"))
                .body(not(containsString("<p>added</p>")))
                .body(containsString("/subprocessors/" + id + "?before=2"));
        page().get("/subprocessors/" + id + "?before=2")
                .then()
                .body(containsString("<p>added</p>"))
                .body(not(containsString("?before=")));
    }

    @Test
    void addressesOfARecordAreFollowed() {
        Client.put(
                        "gooddata-ireland",
                        """
                        {"name": "GoodData", "website": "https://example.org/?a=1&b=2",
                         "dpaUrl": "http://example.org/dpa"}
                        """)
                .then()
                .statusCode(200);

        page().get("/subprocessors/gooddata-ireland")
                .then()
                .body(
                        containsString(
                                "<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener nofollow external\">"))
                .body(
                        containsString(
                                "<a href=\"http://example.org/dpa\" rel=\"noopener nofollow external\">"));
    }

    @Test
    void whatLeftTheListIsStillTold() {
        Client.publisher()
                .header("If-Match", Client.etag("/v1/subprocessors/gooddata-ireland"))
                .delete("/v1/subprocessors/gooddata-ireland")
                .then()
                .statusCode(204);

        page().get("/subprocessors/gooddata-ireland")
                .then()
                .statusCode(200)
                .body(containsString("It is no longer on the list."))
                .body(containsString("It left the list with version"));
    }

    @Test
    void versionsLeadToWhatTheyChanged() {
        Client.put("gooddata-ireland", "{\"name\": \"GoodData\"}").then().statusCode(200);
        long newest = Client.newest();

        page().get("/versions")
                .then()
                .statusCode(200)
                .body(containsString("/diff?from=" + (newest - 1) + "&amp;to=" + newest));
        for (var view : new String[] {"sides", "inline"}) {
            page().get("/diff?from=" + (newest - 1) + "&to=" + newest + "&view=" + view)
                    .then()
                    .statusCode(200)
                    .body(containsString("Updated: GoodData"))
                    .body(containsString("GoodData Ireland Limited"));
        }
        page().get("/diff?view=upside-down").then().statusCode(400);
        page().get("/versions?before=x").then().statusCode(400);
    }

    @Test
    void olderVersionSaysSoAndLeadsToTheNewest() {
        Client.put("gooddata-ireland", "{\"name\": \"GoodData\"}").then().statusCode(200);

        page().get("/?version=1")
                .then()
                .body(containsString("This is version 1 of"))
                .body(containsString("GoodData Ireland Limited"));
    }

    @ParameterizedTest
    @CsvSource({
        "/subprocessors/nobody, 404, There is no such page",
        "/?country=Narnia, 400, The address can\u2019t be understood",
        "/diff?from=99999&to=latest&lang=de, 404, Diese Seite gibt es nicht"
    })
    void whatIsWrongIsToldInAPage(String path, int status, String heading) {
        page().get(path)
                .then()
                .statusCode(status)
                .contentType(ContentType.HTML)
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body("html.body.main.h1", equalTo(heading));
    }

    private static RequestSpecification page() {
        return given().header("Accept", "text/html");
    }
}
