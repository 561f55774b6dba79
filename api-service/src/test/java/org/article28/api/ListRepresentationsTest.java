package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.HashSet;
import org.article28.api.linkeddata.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list and its entries in each of their representations, whole and filtered. */
@ApiTest
class ListRepresentationsTest {

    private static final String LIST = "/v1/subprocessors";
    private static final String ENTRY = LIST + "/google-llc";

    @BeforeEach
    void example() {
        Client.publishExample();
    }

    @Test
    void yamlSaysWhatJsonSays() {
        var yaml = given().accept("application/yaml").get(LIST);

        assertThat(yaml.contentType()).isEqualTo("application/yaml");
        assertThat(Samples.read(yaml.asString(), Object.class))
                .isEqualTo(Samples.read(given().get(LIST).asString(), Object.class));
    }

    @Test
    void csvHasAHeaderRowAndARowForEachEntry() {
        var csv = given().accept("text/csv").get(LIST);

        assertThat(csv.contentType().replace(" ", ""))
                .isEqualTo("text/csv;charset=utf-8;header=present");
        assertThat(csv.asString().lines().toList())
                .hasSize(9)
                .first()
                .asString()
                .startsWith("ID,Name,Legal name,");
        assertThat(csv.asString()).contains("\r\ngoogle-llc,Google LLC,");
    }

    @Test
    void csvOfAFilteredListHasThoseRowsAlone() {
        var csv = given().get(LIST + "?format=csv&kind=affiliate-group").asString();

        assertThat(csv.lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("infobip-affiliates,");
    }

    @Test
    void linkedDataIsAGraphOfSubProcessors() {
        var answer = given().accept("application/ld+json").get(LIST);

        assertThat(answer.contentType()).isEqualTo("application/ld+json");
        assertThat(Graph.of(answer.asString()).triples())
                .contains(
                        "<https://list.example/v1/subprocessors/google-llc#entity>"
                                + " <https://w3id.org/dpv#hasName>"
                                + " \"Google LLC\"^^<http://www.w3.org/2001/XMLSchema#string>");
    }

    @Test
    void oneEntryComesAsYamlAndAsLinkedDataToo() {
        var yaml = given().get(ENTRY + "?format=yaml");
        var linked = given().get(ENTRY + "?format=jsonld");

        assertThat(Samples.read(yaml.asString(), Object.class))
                .isEqualTo(Samples.read(given().get(ENTRY).asString(), Object.class));
        assertThat(Graph.of(linked.asString()).triples())
                .contains(
                        "<https://list.example/v1/subprocessors/google-llc>"
                                + " <https://w3id.org/dpv#hasDataProcessor>"
                                + " <https://list.example/v1/subprocessors/google-llc#entity>");
        assertThat(linked.header("ETag")).startsWith("\"r").contains(".jsonld.r");
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, ENTRY})
    void eachRepresentationHasATagOfItsOwnThatAnswers304(String path) {
        var tags = new HashSet<String>();
        for (var format : new String[] {"json", "yaml", "jsonld"}) {
            var tag = given().get(path + "?format=" + format).header("ETag");
            assertThat(tags.add(tag)).as(tag).isTrue();
            given().header("If-None-Match", tag)
                    .get(path + "?format=" + format)
                    .then()
                    .statusCode(304);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country=SA                                  | google-llc",
                "country=IE&country=SA                       | gooddata-ireland,google-llc,microsoft-ireland",
                "country=IE,SA                               | gooddata-ireland,google-llc,microsoft-ireland",
                "region=europe                               | google-llc",
                "kind=affiliate-group                        | infobip-affiliates",
                "mechanism=adequacy                          | infobip-united-kingdom",
                "mechanism=scc&kind=third-party              | amazon-web-services,google-llc",
                "q=POLLY                                     | amazon-web-services",
                "q=polly&q=gooddata                          | amazon-web-services,gooddata-ireland",
            })
    void filtersLeaveWhatTheyAskFor(String query, String ids) {
        list(query).then().body("subProcessors.id", contains((Object[]) ids.split(",")));
    }

    @Test
    void countsAreThoseOfTheFilter() {
        list("kind=affiliate-group&status=ended")
                .then()
                .body("counts.total", equalTo(0))
                .body("counts.active", equalTo(1))
                .body("counts.announced", equalTo(0));
    }

    @Test
    void entryOfSomeServicesIsLeftOutForOthers() {
        Client.put(
                        "google-llc",
                        given().get(ENTRY)
                                .asString()
                                .replaceFirst("\\{", "{\"services\":[\"voice\"],"))
                .then()
                .statusCode(200);

        list("service=email").then().body("subProcessors.id", not(hasItem("google-llc")));
        list("service=voice").then().body("subProcessors.id", hasItem("google-llc"));
    }

    @Test
    void tagTellsTheFilterHoweverItIsSpelt() {
        assertThat(list("country=SA,IE").header("ETag"))
                .isEqualTo(list("country=IE&country=SA").header("ETag"))
                .isNotEqualTo(list("country=IE").header("ETag"))
                .isNotEqualTo(Client.etag(LIST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country=ZZ",
                "service=fax",
                "kind=any",
                "section=x",
                "service=voice,,email",
                "sort=name"
            })
    void whatIsNotUnderstoodIsRefused(String query) {
        list(query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
    }

    /** A form sends what was not filled in, too. */
    @Test
    void parameterWithoutAValueFiltersNothing() {
        given().queryParam("service", "")
                .queryParam("q", "")
                .get(LIST)
                .then()
                .statusCode(200)
                .body("counts.total", equalTo(8));
    }

    private static Response list(String query) {
        return given().urlEncodingEnabled(false).get(LIST + "?" + query);
    }
}
