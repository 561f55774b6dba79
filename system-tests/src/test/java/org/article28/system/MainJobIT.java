package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * One story, told in order: the list is there, somebody subscribes, it changes, they are told, they
 * leave.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobIT {

    private static final String READER = "reader.of.the.list@example.org";
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir private static Path home;

    private static Collector collector;
    private static Product product;

    @BeforeAll
    static void start() {
        collector = Collector.start();
        var settings = new HashMap<>(collector.settings());
        settings.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
        product = Product.start(home, settings);
    }

    @AfterAll
    static void stop() {
        product.close();
        collector.close();
    }

    @Test
    @Order(1)
    void exampleIsVersionOne() {
        var list = product.api().get("/v1/subprocessors");

        assertThat(list.get("version").asLong()).isEqualTo(1);
        assertThat(list.get("subProcessors")).hasSize(8);
    }

    /** By hand, since no client library sends such a thing. */
    @Test
    @Order(1)
    void addressThatCantBeReadIsRefusedWithAProblem() throws IOException {
        var edge = URI.create(product.api().base());
        try (var socket = new Socket(edge.getHost(), edge.getPort())) {
            socket.setSoTimeout(10_000);
            var request =
                    "GET /v1/subprocessors?note=%ZZ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("\"type\":\"/problems/malformed\"");
        }
    }

    @Test
    @Order(2)
    void changeOfTwoFieldsIsPublishedSentAndMailed() {
        Subscriber.confirmed(product, READER);

        var answer =
                product.api()
                        .edit(
                                "gooddata-ireland",
                                entry ->
                                        entry.put("purpose", "Product analytics and reports.")
                                                .put("country", "HR"));

        assertThat(answer.statusCode()).isEqualTo(200);
        var changes = product.api().get("/v1/diff?from=1&to=2").get("changes");
        assertThat(changes).hasSize(1);
        assertThat(paths(changes.get(0))).containsExactly("/country", "/purpose");
        await().atMost(SOON).until(() -> product.inbox().announcing(2, READER).size() == 1);
        assertThat(product.inbox().announcing(2, READER).getFirst().get("text").asText())
                .contains("Country", "Ireland", "Croatia")
                .contains("Purpose", "Product analytics.", "Product analytics and reports.");
        var events = Events.of(product, 2);
        assertThat(events).hasSize(1);
        assertThat(Events.broken(events.getFirst())).isEmpty();
    }

    @Test
    @Order(3)
    void mailSaysHowToLeaveAsMailProgramsExpect() {
        var mail = product.inbox().announcing(2, READER).getFirst();

        assertThat(Inbox.header(mail, "List-Unsubscribe"))
                .startsWith("<" + product.api().base() + "/unsubscribe?token=");
        assertThat(Inbox.header(mail, "List-Unsubscribe-Post"))
                .isEqualTo("List-Unsubscribe=One-Click");
        assertThat(Inbox.header(mail, "List-Id")).contains("infobip");
        assertThat(Inbox.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.get("to").asText()).isEqualTo(READER);
    }

    @Test
    @Order(3)
    void linkOfAMailLeadsToAllThatAReaderMayDo() {
        var mail = product.inbox().announcing(2, READER).getFirst();
        var link = Inbox.find(mail, "(/v1/subscriptions/preferences\\?\\S+)");

        var page = product.api().follow(link);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("action=\"/v1/subscriptions/preferences?lang=en\"")
                .contains("action=\"/v1/subscriptions/preferences/copy?lang=en\"")
                .contains("action=\"/unsubscribe?token=");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'self';");
    }

    @Test
    @Order(3)
    void linkThatWasCutIsExplainedInTheLanguageOfItsMail() {
        var page = product.api().follow("/unsubscribe?token=eyJ&lang=de");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body()).contains("<h1>Dieser Link funktioniert nicht</h1>");
    }

    @Test
    @Order(3)
    void methodThatTheNotifierHasNotIsToldThroughTheEdge() {
        var answer = product.api().read("/v1/notices/1/pause");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("OPTIONS, POST");
    }

    @Test
    @Order(3)
    void auditorSeesWhoWasToldAndWhatTheirServerSaid() {
        var notice = product.api().readAsAdmin("/v1/notices?version=2").get("notices").get(0);
        assertThat(notice.get("deliveries").get("sent").asInt()).isEqualTo(1);

        var told =
                product.api().readAsAdmin("/v1/notices/" + notice.get("id") + "/deliveries").get(0);

        var mail = product.inbox().announcing(2, READER).getFirst();
        assertThat(told.get("address").asText()).isEqualTo(READER);
        assertThat(told.get("messageId").asText()).isEqualTo(Inbox.header(mail, "Message-ID"));
        assertThat(told.get("smtpReply").asText()).startsWith("250");
    }

    @Test
    @Order(4)
    void putOfNothingNewMakesNoVersionAndNoMail() {
        var answer = product.api().edit("gooddata-ireland", _ -> {});

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(product.api().newestVersion()).isEqualTo(2);
    }

    @Test
    @Order(5)
    void oneClickEndsTheSubscription() {
        var other = Subscriber.confirmed(product, "other.reader@example.org");
        var link =
                Inbox.header(product.inbox().announcing(2, READER).getFirst(), "List-Unsubscribe");
        var path = link.substring(1, link.indexOf('>')).substring(product.api().base().length());

        var answer =
                product.api()
                        .post(
                                path,
                                "application/x-www-form-urlencoded",
                                "List-Unsubscribe=One-Click");
        product.api().edit("gooddata-ireland", entry -> entry.put("country", "IE"));

        assertThat(answer.statusCode()).isEqualTo(200);
        await().atMost(SOON).until(() -> other.toldOf(3).size() == 1);
        assertThat(product.inbox().announcing(3, READER)).isEmpty();
    }

    @Test
    @Order(6)
    void whoLeavesDigestsIsToldTheNetChangeOfAllVersionsSinceTheyCame() {
        var reader = new Subscriber(product, "digests@example.org");
        reader.ask("daily");
        var token = reader.confirm();
        var known = product.api().newestVersion();
        product.api().edit("gooddata-ireland", entry -> entry.put("country", "HR"));
        product.api().edit("gooddata-ireland", entry -> entry.put("purpose", "Analytics alone."));
        product.api().edit("gooddata-ireland", entry -> entry.put("country", "IE"));

        await().atMost(SOON).until(() -> !product.inbox().announcing(known + 3).isEmpty());
        reader.choose(token, "immediate");

        await().atMost(SOON).until(() -> !digests(reader).isEmpty());
        assertThat(digests(reader).getFirst().get("text").asText())
                .contains(
                        "from version %d (".formatted(known),
                        "to version %d (".formatted(known + 3))
                .contains("is: Analytics alone.")
                .doesNotContain("Croatia");
        assertThat(digests(reader)).hasSize(1);
    }

    @Test
    @Order(6)
    void programOnThisMachineIsNotCalledUnlessTheOperatorAllowsIt() {
        var reader = new Subscriber(product, "program@example.org");
        reader.ask();
        var owner = new Api(product.api().base(), reader.confirm());

        assertThat(webhook(owner, "https://127.0.0.1/")).contains("\"no-public-address\"");
        assertThat(webhook(owner, "https://[::ffff:10.0.0.1]/")).contains("\"no-public-address\"");
        assertThat(webhook(owner, "http://127.0.0.1/")).contains("\"webhook-url\"");
    }

    private static String webhook(Api owner, String url) {
        var refused =
                owner.write("/v1/subscriptions/current/webhooks", "{\"url\": \"" + url + "\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        return refused.body();
    }

    private static List<JsonNode> digests(Subscriber reader) {
        return product.inbox().to(reader.address()).stream()
                .filter(mail -> mail.get("subject").asText().contains("since"))
                .toList();
    }

    @Test
    @Order(6)
    void addressIsNowhereButWithTheNotifier() throws IOException, SQLException {
        assertThat(KafkaTopic.all(product))
                .isNotEmpty()
                .noneMatch(record -> record.value().contains(READER));
        try (var files = Files.walk(home)) {
            for (var log :
                    files.filter(file -> file.toString().contains(".log"))
                            .filter(Files::isRegularFile)
                            .toList()) {
                if (!log.toString().contains("kafka/")) {
                    assertThat(Files.readString(log, StandardCharsets.ISO_8859_1))
                            .as(log.toString())
                            .doesNotContain(READER);
                }
            }
        }
        assertThat(tablesOfTheRegister())
                .hasSizeGreaterThan(4)
                .allSatisfy(table -> assertThat(rowsWithTheAddress(table)).isZero());
    }

    @Test
    @Order(7)
    void onePublicationIsOneTraceFromTheCallToTheMail() {
        await().atMost(SOON).until(() -> !spans("send mails").isEmpty());
        var mails = spans("send mails").getFirst();
        var trace =
                collector.spans().stream()
                        .filter(span -> span.trace().equals(mails.trace()))
                        .collect(Collectors.toMap(Collector.Span::id, span -> span));

        var taken = trace.get(mails.parent());
        assertThat(taken.service()).isEqualTo("article28-notifier");
        assertThat(taken.name()).contains("subprocessor-list-changes");
        var sent = trace.get(taken.parent());
        assertThat(sent.service()).isEqualTo("article28-api");
        assertThat(sent.name()).isEqualTo("send subprocessor-list-changes");
        var called = trace.get(sent.parent());
        assertThat(called.service()).isEqualTo("article28-api");
        assertThat(called.name()).isEqualTo("PUT /v1/subprocessors/{id}");
        assertThat(called.parent()).isEmpty();
    }

    @Test
    @Order(7)
    void nobodyWhoReadsOrSubscribesIsFollowed() {
        assertThat(collector.spans())
                .isNotEmpty()
                .noneMatch(span -> span.name().startsWith("GET"))
                .noneMatch(span -> span.toString().contains("token="))
                .noneMatch(span -> span.toString().contains("@example.org"));
    }

    private static List<Collector.Span> spans(String name) {
        return collector.spans().stream().filter(span -> span.name().equals(name)).toList();
    }

    @Test
    @Order(7)
    void logsAreJsonWhereTheyAreAskedFor() throws IOException {
        for (var service : List.of("api-service", "notifier-service")) {
            var lines = Files.readAllLines(home.resolve("logs/" + service + ".log"));
            assertThat(lines)
                    .filteredOn(line -> !line.startsWith("WARNING: "))
                    .hasSizeGreaterThan(5)
                    .allSatisfy(line -> assertThat(Json.read(line).get("level")).isNotNull());
        }
    }

    @Test
    @Order(20)
    void alertsAndDashboardLookAtMetricsThatThereAre() {
        assertThat(metrics()).containsAll(atOnce(Monitoring.lookedAt()));
        assertThat(Monitoring.alertNames())
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(Monitoring.page()).contains("| `" + name + "` | "));
    }

    @Test
    @Order(20)
    void ourMetricsAreThoseThatAreDocumented() {
        var ours = new TreeSet<>(metrics());
        ours.removeIf(name -> !name.startsWith("article28_"));

        assertThat(atOnce(ours)).isEqualTo(atOnce(Monitoring.documented()));
    }

    private static Set<String> metrics() {
        var told = new TreeSet<>(Monitoring.told(scrape("api")));
        told.addAll(Monitoring.told(scrape("notifier")));
        return told;
    }

    private static String scrape(String service) {
        var base = product.ready().get(service).asText();
        return new Api(base, "").response("/q/metrics").body();
    }

    /** But for those that begin with the first event, since its labels are not known before. */
    private static Set<String> atOnce(Set<String> names) {
        var others = new TreeSet<>(names);
        others.remove("article28_database_faults_total");
        others.remove("article28_objections_mails_total");
        return others;
    }

    private static List<String> paths(JsonNode change) {
        return StreamSupport.stream(change.get("fields").spliterator(), false)
                .map(field -> field.get("path").asText())
                .toList();
    }

    private static List<String> tablesOfTheRegister() throws SQLException {
        return Sql.query(
                product,
                "select table_name from information_schema.tables where table_schema = 'register'");
    }

    private static long rowsWithTheAddress(String table) throws SQLException {
        if (table.equals("flyway_schema_history")) {
            return 0;
        }
        var count =
                "select count(*) from register.%s t where t::text ilike '%%%s%%'"
                        .formatted(table, READER);
        return Long.parseLong(Sql.query(product, count).getFirst());
    }
}
