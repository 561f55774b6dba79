package org.article28.api.countries;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class CountriesTest {

    @Test
    void tablesOfAllRegimesAreServed() {
        given().get("/v1/countries")
                .then()
                .statusCode(200)
                .body("regimes.regime", contains("eu", "uk", "ch"))
                .body("regimes[0].rows[0].code", equalTo("AD"))
                .body("regimes[0].rows[0].name", equalTo("Andorra"))
                .body("regimes[0].rows[0].kind", equalTo("adequate"))
                .body("regimes[0].rows[0].instrument", equalTo("2010/625/EU"))
                .body("regimes[0].rows[0].from", equalTo("2010-10-19"))
                .body("regimes[0].rows[0]", not(hasKey("until")))
                .body("regimes[0].rows[0]", not(hasKey("partial")));
    }

    @Test
    void rowsOfOneDayAreThoseThatHoldOnIt() {
        given().get("/v1/countries?regime=eu&on=2021-06-27")
                .then()
                .statusCode(200)
                .body("regimes.regime", contains("eu"))
                .body("regimes[0].rows.findAll { it.code == 'GB' }.kind", contains("interim"))
                .body("regimes[0].rows.code", not(hasItem("US")));
    }

    @Test
    void partialDecisionTellsItsScope() {
        given().get("/v1/countries?regime=uk&on=2026-11-24")
                .then()
                .body("regimes[0].rows.find { it.code == 'JP' }.partial", equalTo(true))
                .body("regimes[0].rows.find { it.code == 'US' }.only", equalTo("dpf"));
    }

    @Test
    void eachSelectionHasATagOfItsOwn() {
        var all = Client.etag("/v1/countries");

        assertThat(Client.etag("/v1/countries?regime=eu")).isNotEqualTo(all);
        assertThat(Client.etag("/v1/countries?on=2026-11-24")).isNotEqualTo(all);
        given().header("If-None-Match", all).get("/v1/countries").then().statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "regime=fr, regime, unknown-code",
        "on=tomorrow, on, day",
        "on=%2B12026-01-01, on, day",
        "to=2026, to, unknown-parameter"
    })
    void wrongParameterIsNamed(String query, String parameter, String code) {
        given().get("/v1/countries?" + query)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains(code));
    }
}
