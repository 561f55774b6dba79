package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes over one database. */
class ReplicaIT {

    /** Far from the 200 ms that it takes on a quiet machine: this is no benchmark. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String LIST = "/v1/subprocessors/gooddata-ireland";

    @TempDir private static Path home;

    private static Product product;
    private static Replica replica;

    @BeforeAll
    static void start() {
        product = Product.start(home);
        replica =
                Replica.start(
                        product,
                        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
    }

    @AfterAll
    static void stop() {
        replica.close();
        product.close();
    }

    @Test
    void versionOfOneIsServedByTheOther() {
        for (int i = 0; i < 5; i++) {
            assertPublishedOnOneIsServedByTheOther("Purpose " + i);
        }
    }

    @Test
    void alsoAfterTheConnectionThatListensWasCut() throws SQLException {
        replica.api().response(LIST);
        cutConnections();

        assertPublishedOnOneIsServedByTheOther("Purpose after the cut");
    }

    private static void assertPublishedOnOneIsServedByTheOther(String purpose) {
        replica.api().response(LIST);

        var edited = product.api().edit("gooddata-ireland", e -> e.put("purpose", purpose));

        assertThat(edited.statusCode()).isEqualTo(200);
        await().pollInterval(Duration.ofMillis(10))
                .atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(replica.api().get(LIST).get("purpose").asText())
                                        .isEqualTo(purpose));
    }

    /** Of both; the role of the service may end its own. */
    private static void cutConnections() throws SQLException {
        var cut =
                Sql.query(
                        product,
                        "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                                + " where application_name = 'article28-watch'");
        assertThat(cut).containsExactly("2");
    }
}
