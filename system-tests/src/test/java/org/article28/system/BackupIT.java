package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The database is backed up, destroyed and restored: the history is what it was, and nobody is
 * mailed before an operator says so.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackupIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LONG_ENOUGH_TO_SEND = Duration.ofSeconds(4);
    private static final int NARROW = 360;
    private static final String ENTRY = "gooddata-ireland";

    @TempDir private static Path home;
    @TempDir private static Path backups;

    private static Product product;
    private static Subscriber reader;
    private static Path older;
    private static Path newer;
    private static JsonNode second;

    @BeforeAll
    static void start() {
        assumeTrue(Backups.arePossible(), "there is no client of PostgreSQL to back up with");
        product = Product.start(home);
        reader = Subscriber.confirmed(product, "keeper@example.org");
        publish(2, "Analytics.");
        awaitTold(2, "Analytics.");
        second = product.api().get("/v1/versions/2");
        older = Backups.make(product, backups);
        publish(3, "Analytics and reports.");
        awaitTold(3, "Analytics and reports.");
    }

    @AfterAll
    static void stop() {
        if (product != null) {
            product.close();
        }
    }

    /** The notifier dies, so that the version is published and told to nobody. */
    @Test
    @Order(1)
    void historyIsTheSameAfterARestoreAndNobodyIsMailedUntilTheOperatorSaysSo() throws IOException {
        product.kill("notifier");
        publish(4, "Reports.");
        var chain = product.api().get("/v1/versions");
        newer = Backups.make(product, backups);
        product.stop();
        Backups.destroyDatabase(product);

        var ended = Backups.restore(product, newer);

        assertThat(ended.output()).contains("Restored 4 versions");
        assertThat(ended.value()).isZero();
        product.startAgain();
        assertThat(hashes(product.api().get("/v1/versions"))).isEqualTo(hashes(chain));
        assertThat(verification().get("valid").asBoolean()).isTrue();
        assertThat(verification().get("versions").asInt()).isEqualTo(4);
        await().atMost(SOON).until(() -> unproven("unfinished").equals(List.of(4L)));
        assertThat(unproven("lost")).isEmpty();
        assertThat(notices().get("paused").asBoolean()).isTrue();
        await().during(LONG_ENOUGH_TO_SEND).atMost(SOON).until(() -> reader.toldOf(4).isEmpty());

        resume();

        await().atMost(SOON).until(() -> isTold(4, "Reports."));
        assertThat(notices().get("paused").asBoolean()).isFalse();
    }

    @Test
    @Order(2)
    void rightsAndTriggersHoldAfterARestore() {
        assertThatThrownBy(() -> execute("register_service", "delete from version"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute("register_owner", "delete from version"))
                .hasMessageContaining("published content is immutable");
        assertThatThrownBy(() -> execute("notifier_owner", "delete from deed"))
                .hasMessageContaining("what was done stays noted");
        assertThatThrownBy(() -> execute("register_reader", "select 1 from audit_entry"))
                .hasMessageContaining("permission denied");
    }

    @Test
    @Order(3)
    void databaseThatIsThereIsReplacedOnlyOnTheOperatorsWord() {
        publish(5, "Reports and mail.");
        awaitTold(5, "Reports and mail.");
        product.stop();

        var refused = Backups.restore(product, older);

        assertThat(refused.value()).isEqualTo(1);
        assertThat(refused.output()).contains("the database is not empty");
        assertThat(Backups.restore(product, older, "--replace").output())
                .contains("Restored 2 versions", second.get("hash").asText());
    }

    @Test
    @Order(4)
    void versionsThatAnOlderBackupDoesNotKnowAreListedAsLost() {
        product.startAgain();

        assertThat(product.api().newestVersion()).isEqualTo(2);
        assertThat(product.api().get("/v1/versions/2").get("hash")).isEqualTo(second.get("hash"));
        assertThat(verification().get("valid").asBoolean()).isTrue();
        assertThat(unproven("lost")).containsExactly(3L, 4L, 5L);
        assertThat(unproven("unfinished")).isEmpty();
        assertThat(restore().get("backupAt").asText()).startsWith("20");
    }

    @Test
    @Order(5)
    void whatIsPublishedAfterAnOlderBackupWaitsForTheOperatorToo() {
        publish(3, "Analytics, anew.");
        await().atMost(SOON).until(() -> unproven("unfinished").equals(List.of(3L)));
        await().during(LONG_ENOUGH_TO_SEND)
                .atMost(SOON)
                .until(() -> !isTold(3, "Analytics, anew."));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    @Order(6)
    void deskLeadsToWhatIsNotProven(ColorScheme scheme) {
        var options = new NewContextOptions().setColorScheme(scheme).setViewportSize(NARROW, 740);
        try (var browser = Browser.start();
                var visit = new Visit(browser, product, options).to("/desk").signIn()) {
            assertThat(pause(visit).textContent())
                    .contains("Nothing is sent since the database was restored on");
            check(visit);

            pause(visit).getByRole(AriaRole.LINK).click();

            assertThat(visit.heading()).isEqualTo("Restores");
            assertThat(visit.content())
                    .contains("Not all were told", "The list has no such version any more");
            visit.page().getByLabel("Why sending may go on").fill(" ");
            visit.button("Let sending go on").click();
            assertThat(visit.content()).contains("resuming needs a reason");
            check(visit);
        }
    }

    @Test
    @Order(7)
    void operatorLetsItGoAtTheDesk() {
        var options = new NewContextOptions().setJavaScriptEnabled(false);
        try (var browser = Browser.start();
                var visit = new Visit(browser, product, options).to("/desk").signIn()) {
            visit.to("/desk/restores");
            visit.page().getByLabel("Why sending may go on").fill("Looked through");
            visit.button("Let sending go on").click();

            assertThat(visit.content()).contains("Sending goes on.", ": Looked through");
            assertThat(pause(visit).count()).isZero();
        }
        await().atMost(SOON).until(() -> isTold(3, "Analytics, anew."));
        assertThat(restore().at("/deeds/0/reason")).hasToString("\"Looked through\"");
    }

    private static Locator pause(Visit visit) {
        return visit.page().locator("aside.pause");
    }

    private static void check(Visit visit) {
        assertThat(visit.violations()).as(visit.page().url()).isEmpty();
        assertThat(visit.width()).as(visit.page().url()).isLessThanOrEqualTo(NARROW);
    }

    @Test
    @Order(8)
    void dumpThatIsNotWhatItWasIsRefused() throws IOException {
        Files.write(newer.resolve("database.dump"), new byte[] {0}, StandardOpenOption.APPEND);

        var ended = Backups.restore(product, newer, "--replace");

        assertThat(ended.value()).isEqualTo(1);
        assertThat(ended.output()).contains("its SHA-256 differs");
    }

    private static void publish(long version, String purpose) {
        assertThat(product.api().edit(ENTRY, entry -> entry.put("purpose", purpose)).statusCode())
                .isEqualTo(200);
        assertThat(product.api().newestVersion()).isEqualTo(version);
    }

    private static boolean isTold(long version, String purpose) {
        return reader.toldOf(version).stream()
                .anyMatch(mail -> mail.get("text").asText().contains("is: " + purpose));
    }

    /** And that all of them were is noted. */
    private static void awaitTold(long version, String purpose) {
        await().atMost(SOON).until(() -> isTold(version, purpose));
        await().atMost(SOON)
                .until(
                        () ->
                                product.api()
                                        .readAsAdmin("/v1/notices?version=" + version)
                                        .at("/notices/0/state")
                                        .asText()
                                        .equals("done"));
    }

    private static JsonNode notices() {
        return product.api().readAsAdmin("/v1/notices");
    }

    private static JsonNode restore() {
        return product.api().readAsAdmin("/v1/restores").at("/restores/0");
    }

    private static JsonNode verification() {
        return product.api().get("/v1/versions/latest/verification");
    }

    private static List<Long> unproven(String because) {
        return StreamSupport.stream(restore().path("versionsWithoutEvidence").spliterator(), false)
                .filter(one -> one.get("because").asText().equals(because))
                .map(one -> one.get("version").asLong())
                .toList();
    }

    private static void resume() {
        var path = "/v1/restores/" + restore().get("id").asLong() + "/resume";
        assertThat(product.api().write(path, "{\"reason\": \"Looked through\"}").statusCode())
                .isEqualTo(200);
    }

    private static List<String> hashes(JsonNode versions) {
        return StreamSupport.stream(versions.get("versions").spliterator(), false)
                .map(version -> version.get("hash").asText())
                .toList();
    }

    private static void execute(String role, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                product.ready().at("/jdbc/url").asText(),
                                role,
                                product.password(role));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
