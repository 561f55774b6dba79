package org.article28.api.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.restassured.path.json.JsonPath;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The feeds, as feed readers read them. */
@ApiTest
class FeedTest {

    private long before;
    private long newest;

    @BeforeEach
    void versions() {
        before = Client.publishExample();
        publish("{\"id\": \"feed-voice\", \"name\": \"Voice & Co\", \"services\": [\"voice\"]}");
        publish("{\"id\": \"feed-email\", \"name\": \"E-mail\", \"services\": [\"email\"]}");
        newest = Client.newest();
    }

    @AfterEach
    void exampleAgain() {
        Client.publishExample();
    }

    @Test
    void atomHasAnEntryForEachVersionTheNewestFirst() throws Exception {
        var answer = given().get("/feed.atom");
        var feed = read(answer.asString());

        assertThat(AtomGrammar.faults(answer.asString())).isEmpty();
        assertThat(answer.contentType()).startsWith("application/atom+xml");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Changes: Sub-processors");
        assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("Infobip");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .startsWith(
                        "Version %d: 1 added, 0 removed, 0 updated".formatted(newest),
                        "Version %d: 1 added, 0 removed, 0 updated".formatted(newest - 1));
        var second = feed.getEntries().get(1);
        assertThat(second.getContents().getFirst().getType()).isEqualTo("html");
        assertThat(second.getContents().getFirst().getValue())
                .isEqualTo("<ul><li>Voice &amp; Co is added.</li></ul>");
        assertThat(second.getLink())
                .endsWith("/diff?from=%d&to=%d".formatted(newest - 2, newest - 1));
        var published =
                given().get("/v1/versions/" + (newest - 1)).jsonPath().getString("publishedAt");
        assertThat(second.getPublishedDate().toInstant())
                .isEqualTo(Instant.parse(published).truncatedTo(ChronoUnit.SECONDS));
        assertThat(feed.getPublishedDate())
                .isEqualTo(feed.getEntries().getFirst().getUpdatedDate());
    }

    @Test
    void jsonFeedSaysTheSame() {
        var answer = given().get("/feed.json");
        var atom = read(given().get("/feed.atom").asString());

        answer.then()
                .contentType(startsWith("application/feed+json"))
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body("title", equalTo("Changes: Sub-processors"))
                .body(
                        "items[1].content_html",
                        equalTo("<ul><li>Voice &amp; Co is added.</li></ul>"));
        assertThat(answer.jsonPath().getList("items.id", String.class))
                .isEqualTo(atom.getEntries().stream().map(SyndEntry::getUri).toList());
    }

    @Test
    void idsDependOnNoAddress() {
        var here = given().get("/feed.json").jsonPath();
        var elsewhere = given().header("Host", "other.example:8443").get("/feed.json").jsonPath();

        assertThat(elsewhere.getString("feed_url"))
                .isEqualTo("http://other.example:8443/feed.json");
        assertThat(elsewhere.getList("items.id", String.class))
                .isEqualTo(here.getList("items.id", String.class))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("urn:uuid:"));
    }

    @Test
    void answersOfTwoAddressesHaveTwoTags() {
        assertThat(given().header("Host", "other.example").get("/feed.atom").header("ETag"))
                .isNotEqualTo(Client.etag("/feed.atom"));
    }

    @Test
    void filterLeavesVersionsThatConcernTheService() {
        var feed = read(given().get("/feed.atom?service=voice&limit=1").asString());

        assertThat(feed.getEntries())
                .singleElement()
                .extracting(SyndEntry::getTitle)
                .asString()
                .startsWith("Version %d:".formatted(newest - 1));
        assertThat(link(feed, "self")).endsWith("/feed.atom?limit=1&service=voice");
        assertThat(link(feed, "next"))
                .endsWith("/feed.atom?before=%d&limit=1&service=voice".formatted(newest - 1));
    }

    @Test
    void pagesLeadThroughAllVersions() {
        var versions = new ArrayList<String>();
        String next = "/feed.json?limit=2";
        while (next != null) {
            JsonPath page = given().get(next).jsonPath();
            versions.addAll(page.getList("items.id", String.class));
            var address = page.getString("next_url");
            next = address == null ? null : address.substring(address.indexOf("/feed"));
        }

        assertThat(versions).doesNotHaveDuplicates().hasSize((int) newest);
    }

    @Test
    void unchangedFeedIsNotSentAgain() {
        var first = given().get("/feed.atom");

        given().header("If-None-Match", first.header("ETag"))
                .get("/feed.atom")
                .then()
                .statusCode(304);
        given().header("If-Modified-Since", first.header("Last-Modified"))
                .get("/feed.atom")
                .then()
                .statusCode(304);
        assertThat(first.header("ETag")).startsWith("\"v" + newest + ".feed.atom.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "before=0", "before=x", "country=ZZ", "page=2"})
    void whatIsNotUnderstoodIsRefused(String query) {
        for (var feed : List.of("/feed.atom?", "/feed.json?")) {
            given().get(feed + query)
                    .then()
                    .statusCode(400)
                    .body("errors", hasSize(1))
                    .body("errors[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
        }
    }

    private static SyndFeed read(String text) {
        try {
            return new SyndFeedInput().build(new StringReader(text));
        } catch (FeedException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String link(SyndFeed feed, String relation) {
        return feed.getLinks().stream()
                .filter(link -> relation.equals(link.getRel()))
                .map(SyndLink::getHref)
                .findFirst()
                .orElseThrow();
    }

    private static void publish(String entry) {
        Client.publisher()
                .contentType("application/json")
                .body(entry)
                .post("/v1/subprocessors?override=Test")
                .then()
                .statusCode(201);
    }
}
