package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.article28.model.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The served changes are all that there is to know between any two versions. */
@ApiTest
class ServedChangesTest {

    private static final int EDITS = 20;

    @Inject ObjectMapper json;

    private final long seed = Long.getLong("article28.seed", System.nanoTime());

    @AfterEach
    void exampleAgain() {
        Client.publishExample();
    }

    @Test
    void changesOfAnyTwoVersionsTurnOneIntoTheOther() {
        long first = Client.publishExample();
        var edits = new RandomEdits(new Random(seed));
        for (int i = 0; i < EDITS; i++) {
            edits.next();
        }
        long last = Client.newest();
        var documents = documents(first, last);

        assertThat(last).as("seed %d makes versions", seed).isGreaterThan(first + EDITS / 2);
        for (long from = first; from <= last; from++) {
            for (long to = first; to <= last; to++) {
                var changes = tree("/v1/diff?from=%d&to=%d".formatted(from, to)).get("changes");
                var applied = Applied.to(documents.get(from), changes);
                assertThat(canonical(applied))
                        .as("from %d to %d, seed %d", from, to, seed)
                        .isEqualTo(canonical(documents.get(to)));
            }
        }
    }

    private Map<Long, JsonNode> documents(long first, long last) {
        var documents = new HashMap<Long, JsonNode>();
        for (long version = first; version <= last; version++) {
            documents.put(version, tree("/v1/document?version=" + version));
        }
        return documents;
    }

    private JsonNode tree(String path) {
        try {
            return json.readTree(given().get(path).then().statusCode(200).extract().asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(path, e);
        }
    }

    /** Its text once sets are in their order, so that nothing but the order may differ. */
    private String canonical(JsonNode document) {
        try {
            return json.writeValueAsString(json.treeToValue(document, Document.class).canonical());
        } catch (JsonProcessingException e) {
            throw new AssertionError(document.toString(), e);
        }
    }
}
