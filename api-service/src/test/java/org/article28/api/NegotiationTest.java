package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing in several representations. */
@ApiTest
class NegotiationTest {

    @BeforeEach
    void example() {
        Client.publishExample();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "/v1/document       | */*                                        | none     | application/json",
                "/v1/document       | application/yaml, application/json;q=0.5   | none     | application/yaml",
                "/v1/document       | text/*                                     | none     | text/csv;charset=utf-8;header=present",
                "/v1/document       | text/csv;q=0.1, text/markdown;q=0.2        | none     | text/markdown;charset=utf-8",
                "/v1/document       | image/png                                  | yaml     | application/yaml",
                "/v1/upcoming       | text/calendar                              | none     | text/calendar;charset=utf-8",
                "/v1/upcoming       | image/png                                  | ics      | text/calendar;charset=utf-8",
            })
    void representationIsChosenByFormatAndElseByAccept(
            String path, String accept, String format, String contentType) {
        var answer = asked(path, accept, format);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType().replace(" ", "")).isEqualTo(contentType);
        assertThat(answer.headers().getValues("Vary")).contains("Accept");
    }

    @Test
    void whatIsNotServedIsRefusedWithWhatIs() {
        var refused = asked("/v1/upcoming", "image/png", null);

        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/not-acceptable");
        assertThat(refused.jsonPath().getList("available.format", String.class))
                .containsExactly("json", "ics");
        assertThat(refused.jsonPath().getList("available.mediaType", String.class))
                .containsExactly("application/json", "text/calendar");
    }

    @Test
    void formatThatIsNotThereIsNamed() {
        var refused = asked("/v1/document", "*/*", "docx");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("errors[0].parameter")).isEqualTo("format");
        assertThat(refused.jsonPath().getString("errors[0].detail"))
                .isEqualTo("format is one of json, yaml, csv, markdown");
    }

    @Test
    void eachRepresentationHasATagOfItsOwn() {
        var tags = new ArrayList<String>();
        for (var format : List.of("json", "yaml", "csv", "markdown")) {
            tags.add(asked("/v1/document", "*/*", format).header("ETag"));
        }

        assertThat(tags).doesNotHaveDuplicates().allMatch(tag -> tag.startsWith("\"v"));
    }

    @Test
    void unchangedAnswerStillSaysWhatItVariesBy() {
        var tag = asked("/v1/document", "*/*", "yaml").header("ETag");

        var again = given().header("If-None-Match", tag).get("/v1/document?format=yaml");

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(String.join(", ", again.headers().getValues("Vary")).split(", "))
                .contains("Accept", "Accept-Encoding");
    }

    private static Response asked(String path, String accept, String format) {
        var request = given().header("Accept", accept);
        return format == null ? request.get(path) : request.queryParam("format", format).get(path);
    }
}
