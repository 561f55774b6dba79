package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import org.article28.local.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ApiTest
class DatabaseRestartTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private boolean stopped;

    @AfterEach
    void startAgain() {
        if (stopped) {
            StackResource.stack().startAgain(Part.POSTGRES);
        }
    }

    @Test
    void withoutADatabaseWhatIsKeptIsServedAndTheRestIsAskedForLater() {
        Client.publishExample();
        given().get("/v1/subprocessors");
        stop();

        given().get("/v1/subprocessors").then().statusCode(200);
        given().get("/v1/subprocessors?country=DE&format=yaml").then().statusCode(200);
        given().get("/v1/versions?after=0")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/unavailable"));
    }

    @Test
    void relayGoesOnAfterTheDatabaseRestarted() {
        Client.publishExample();
        stop();
        startAgain();
        stopped = false;

        Client.put("gooddata-ireland", "{\"name\": \"GoodData\", \"sections\": [\"all-services\"]}")
                .then()
                .statusCode(200);

        await().atMost(SOON).until(() -> pending() == 0);
    }

    private void stop() {
        StackResource.stack().stop(Part.POSTGRES);
        stopped = true;
    }

    private static int pending() {
        var metrics = given().get("/q/metrics").asString();
        return metrics.lines()
                .filter(line -> line.startsWith("article28_relay_pending"))
                .map(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }
}
