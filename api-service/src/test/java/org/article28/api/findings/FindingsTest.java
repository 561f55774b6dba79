package org.article28.api.findings;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.etag;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings keep publications back, over HTTP. */
@ApiTest
class FindingsTest {

    private static final String REASON = "Agreed with every customer by letter of today";
    private static final String GOODDATA = "/v1/subprocessors/gooddata-ireland";

    private long version;

    @BeforeEach
    void exampleWithThirtyDaysOfNotice() {
        Client.publishExample();
        version =
                put(withNotice(), "")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getLong("version");
    }

    /** In two steps: a publication that takes the period away is still held to it. */
    @AfterEach
    void exampleAgain() {
        publisher()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag("/v1/register"))
                .body("{\"noticeDays\": null}")
                .patch("/v1/register")
                .then()
                .statusCode(200);
        Client.publishExample();
    }

    @Test
    void threeDoubtfulEntriesAreRefusedWithTheirFindings() {
        var refused = put(withDoubtfulEntries(), "");

        refused.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unpublishable"))
                .body(
                        "findings.findAll { it.severity == 'error' && !it.existing }.rule",
                        containsInAnyOrder(
                                "transfer-without-mechanism", "dpf-importer", "notice-period"))
                .body(
                        "findings.find { it.rule == 'dpf-importer' }.pointer",
                        equalTo("/subProcessors/1/transferMechanisms/0"))
                .body(
                        "findings.find { it.rule == 'dpf-importer' }.source",
                        equalTo("Decision (EU) 2023/1795, Art. 1"));
        assertThat(newest()).isEqualTo(version);
    }

    @Test
    void reasonOfAnOverrideIsInTheAuditTrailAndNotInTheVersion() {
        put(withDoubtfulEntries(), REASON)
                .then()
                .statusCode(200)
                .body("version", equalTo((int) version + 1));

        publisher()
                .get("/v1/audit?limit=1000&after=" + (lastAudit() - 1))
                .then()
                .body("entries.version", contains((int) version + 1))
                .body("entries[0].details.override", equalTo(REASON))
                .body(
                        "entries[0].details.overridden.split(' ').toList()",
                        containsInAnyOrder(
                                "transfer-without-mechanism", "dpf-importer", "notice-period"));
        for (var path :
                List.of(
                        "/v1/versions/latest",
                        "/v1/changes?after=" + version,
                        "/v1/document",
                        "/v1/diff")) {
            assertThat(given().get(path).asString()).as(path).doesNotContain("letter of today");
        }
    }

    @Test
    void olderFindingsDoNotKeepARemovalBack() {
        put(withDoubtfulEntries(), REASON).then().statusCode(200);

        publisher().header("If-Match", etag(GOODDATA)).delete(GOODDATA).then().statusCode(204);

        assertThat(newest()).isEqualTo(version + 2);
    }

    @Test
    void singleEditIsCheckedToo() {
        publisher()
                .contentType("application/json")
                .body(
                        "{\"name\": \"Doubtful India\", \"country\": \"IN\", \"engagedFrom\": \"%s\"}"
                                .formatted(inDays(60)))
                .post("/v1/subprocessors")
                .then()
                .statusCode(422)
                .body(
                        "findings.findAll { it.severity == 'error' }.rule",
                        contains("transfer-without-mechanism"))
                .body(
                        "findings.findAll { it.severity == 'error' }.pointer",
                        everyItem(equalTo("/subProcessors/1/country")));
    }

    @Test
    void entryAnnouncedInTimeIsPublished() {
        publisher()
                .contentType("application/json")
                .body(
                        "{\"name\": \"Timely\", \"country\": \"DE\", \"engagedFrom\": \"%s\"}"
                                .formatted(inDays(31)))
                .post("/v1/subprocessors")
                .then()
                .statusCode(201);
    }

    @Test
    void exampleIsPublishedWithoutAnOverride() {
        put(Client.example(), "").then().statusCode(200);

        assertThat(newest()).isEqualTo(version + 1);
    }

    private static String withNotice() {
        return Client.example().replace("  language: en\n", "  language: en\n  noticeDays: 30\n");
    }

    private static String withDoubtfulEntries() {
        return withNotice()
                .replace(
                        "\nassessments:",
                        """

                          - id: b-india
                            name: Doubtful India
                            country: IN
                            engagedFrom: %s
                          - id: b-germany
                            name: Doubtful Germany
                            country: DE
                            engagedFrom: %s
                            transferMechanisms: [{ type: dpf, regime: eu }]
                          - id: b-tomorrow
                            name: Doubtful Tomorrow
                            country: DE
                            engagedFrom: %s
                        assessments:"""
                                .formatted(inDays(60), inDays(60), inDays(1)));
    }

    private static LocalDate inDays(int days) {
        return LocalDate.now(ZoneId.of("Europe/Zagreb")).plusDays(days);
    }

    private static Response put(String yaml, String override) {
        var request = publisher().contentType("application/yaml").header("If-Match", "*");
        if (!override.isEmpty()) {
            request.queryParam("override", override);
        }
        return request.body(yaml.getBytes(StandardCharsets.UTF_8)).put("/v1/document");
    }

    private static long newest() {
        return given().get("/v1/versions/latest").jsonPath().getLong("version");
    }

    private static long lastAudit() {
        long last = 0;
        while (true) {
            List<Integer> ids =
                    publisher()
                            .get("/v1/audit?limit=1000&after=" + last)
                            .jsonPath()
                            .getList("entries.id");
            if (ids.isEmpty()) {
                return last;
            }
            last = ids.getLast();
        }
    }
}
