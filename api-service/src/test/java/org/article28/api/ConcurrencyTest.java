package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@ApiTest
class ConcurrencyTest {

    private static final int WRITERS = 50;

    @Test
    void writersOfDifferentRecordsDoNotMeet() throws Exception {
        long before = publish(WRITERS);
        var statuses = new ArrayList<Future<Integer>>();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WRITERS; i++) {
                var id = "entry-" + i;
                statuses.add(
                        writers.submit(
                                () -> Client.put(id, "{\"name\": \"Changed\"}").statusCode()));
            }
        }

        for (var status : statuses) {
            assertThat(status.get()).isEqualTo(200);
        }
        var versions =
                given().get("/v1/versions?after=" + before)
                        .jsonPath()
                        .getList("versions.version", Long.class);
        assertThat(versions)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, before + WRITERS).boxed().toList());
    }

    @Test
    void oneOfTwoWritersOfOneRecordIsStale() throws Exception {
        publish(1);
        var tag = Client.etag("/v1/subprocessors/entry-0");
        var statuses = new ArrayList<Future<Integer>>();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var name : new String[] {"First", "Second"}) {
                statuses.add(writers.submit(() -> put(tag, name)));
            }
        }

        assertThat(statuses.get(0).get() + statuses.get(1).get()).isEqualTo(200 + 412);
    }

    private static int put(String tag, String name) {
        return Client.publisher()
                .contentType("application/json")
                .header("If-Match", tag)
                .body("{\"name\": \"" + name + "\"}")
                .put("/v1/subprocessors/entry-0")
                .statusCode();
    }

    private static long publish(int entries) {
        var list =
                IntStream.range(0, entries)
                        .mapToObj(
                                i -> "{\"id\": \"entry-" + i + "\", \"name\": \"Entry " + i + "\"}")
                        .collect(Collectors.joining(",", "[", "]"));
        var document =
                "{\"register\": {\"id\": \"infobip\", \"organisation\": {\"name\": \"Infobip\"}}, \"subProcessors\": "
                        + list
                        + "}";
        return Client.publisher()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(document.getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .jsonPath()
                .getLong("version");
    }
}
