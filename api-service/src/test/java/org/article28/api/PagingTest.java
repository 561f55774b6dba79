package org.article28.api;

import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of what has no numbers go on after the last one of the page before. */
@ApiTest
class PagingTest {

    @Test
    void tokensArePagedInTheOrderInWhichTheyWereMade() {
        var first = token();
        var second = token();
        var third = token();

        var page = get("/v1/tokens?limit=1&after=" + first);
        var last = get("/v1/tokens?after=" + second);

        assertThat(page.jsonPath().getList("tokens.name")).containsExactly(second);
        assertThat(page.header("Link"))
                .isEqualTo("</v1/tokens?after=" + second + "&limit=1>; rel=\"next\"");
        assertThat(last.jsonPath().getList("tokens.name")).containsExactly(third);
        assertThat(last.header("Link")).isNull();
    }

    @Test
    void draftsArePagedInTheOrderInWhichTheyWereBegun() {
        var first = DraftSteps.begin(Client.token());
        var second = DraftSteps.begin(Client.token());
        var third = DraftSteps.begin(Client.token());

        var page = get("/v1/drafts?limit=1&after=" + first);
        var last = get("/v1/drafts?after=" + second);

        assertThat(page.jsonPath().getList("drafts.id")).containsExactly(second);
        assertThat(page.header("Link"))
                .isEqualTo("</v1/drafts?after=" + second + "&limit=1>; rel=\"next\"");
        assertThat(last.jsonPath().getList("drafts.id")).containsExactly(third);
        assertThat(last.header("Link")).isNull();
    }

    @Test
    void pageGoesOnAfterADraftThatIsDiscardedMeanwhile() {
        var first = DraftSteps.begin(Client.token());
        var second = DraftSteps.begin(Client.token());
        publisher()
                .header("If-Match", get("/v1/drafts/" + first).header("ETag"))
                .delete("/v1/drafts/" + first)
                .then()
                .statusCode(204);

        get("/v1/drafts?limit=1&after=" + first).then().body("drafts.id", contains(second));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/tokens?after=nobody",
                "/v1/drafts?after=nobody",
                "/v1/drafts?after=00000000-0000-0000-0000-000000000000"
            })
    void pageAfterWhatIsNotThereIsRefused(String path) {
        get(path)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("after"))
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/tokens?limit=0", "/v1/drafts?limit=1001", "/v1/tokens?limit=x"})
    void limitIsBetweenOneAndAThousand(String path) {
        get(path).then().statusCode(400).body("errors[0].parameter", equalTo("limit"));
    }

    private static Response get(String path) {
        return publisher().get(path);
    }

    private static String token() {
        var name = "t-" + UUID.randomUUID();
        publisher()
                .contentType("application/json")
                .body(Map.of("name", name, "roles", new String[] {"auditor"}))
                .post("/v1/tokens")
                .then()
                .statusCode(201);
        return name;
    }
}
