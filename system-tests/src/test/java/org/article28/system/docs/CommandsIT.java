package org.article28.system.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.article28.system.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The commands that readers are told to type do what is said of them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandsIT {

    /** Where {@code ./run} listens unless it is told otherwise. */
    private static final String USUAL = "http://localhost:8080";

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private static Path home;
    @TempDir private static Path checkout;

    private static Product product;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Shell.knows("curl"), "there is no curl on the path");
        product = Product.start(home);
        Files.createSymbolicLink(checkout.resolve(".local"), home);
        Files.createSymbolicLink(checkout.resolve("examples"), Product.root().resolve("examples"));
    }

    @AfterAll
    static void stop() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    @Order(1)
    void tourOfReadmeLeadsBackToTheExample() throws IOException {
        var shell = new Shell(checkout);
        var blocks = Document.of("README.md").commands("## A tour");

        assertThat(blocks).hasSizeGreaterThan(7);
        for (var block : blocks) {
            if (block.contains("LINK=")) {
                await().atMost(Duration.ofSeconds(20)).until(CommandsIT::isMailed);
            }
            assertThat(shell.run(here(block))).as(block).allMatch(status -> status < 400);
        }
        assertThat(read("/v1/subprocessors?version=latest&asOf=2030-01-01").get("subProcessors"))
                .isEqualTo(
                        read("/v1/subprocessors?version=1&asOf=2030-01-01").get("subProcessors"));
    }

    @Test
    @Order(2)
    void callsOfTheApiAreAnsweredAsItSays() {
        var shell = new Shell(checkout);
        var document = Document.of("docs/api.md");

        var statuses =
                document.commands("## First five calls").stream()
                        .map(block -> shell.run(here(block)))
                        .toList();

        assertThat(statuses)
                .containsExactly(
                        List.of(),
                        List.of(200, 200),
                        List.of(200, 304),
                        List.of(200, 200),
                        List.of(200),
                        List.of(412, 200));
        assertThat(document.commands("## Following the list"))
                .allSatisfy(block -> assertThat(shell.run(here(block))).containsExactly(200));
    }

    private static String here(String block) {
        return block.replace(USUAL, product.ready().get("api").asText());
    }

    private static boolean isMailed() throws IOException {
        var mails = product.ready().get("inbox").asText() + "/messages?to=reader@example.org";
        return JSON.readTree(URI.create(mails).toURL())
                .at("/messages/0/text")
                .asText()
                .contains("confirm?token=");
    }

    private static JsonNode read(String path) throws IOException {
        return JSON.readTree(URI.create(product.ready().get("api").asText() + path).toURL());
    }
}
