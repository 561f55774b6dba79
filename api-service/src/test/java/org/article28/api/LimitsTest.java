package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract says that no parameter is beyond. */
@ApiTest
class LimitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"service", "section", "country", "region", "kind", "mechanism", "q"})
    void moreThanAHundredValuesAreRefused(String filter) {
        var values =
                Collections.nCopies(101, "x").stream()
                        .map(value -> filter + "=" + value)
                        .collect(Collectors.joining("&"));

        refused("/v1/subprocessors?" + values, "too-many");
    }

    @Test
    void idThatNothingCanHaveIsRefused() {
        refused("/v1/subprocessors?service=" + "a".repeat(101), "slug");
    }

    @Test
    void languageTagIsNoLongerThanAnyInUse() {
        refused("/v1/subprocessors?lang=de-" + "abcdefgh-".repeat(4) + "abcdefgh", "language");
    }

    private static ValidatableResponse refused(String address, String code) {
        return given().get(address).then().statusCode(400).body("errors[0].code", equalTo(code));
    }
}
