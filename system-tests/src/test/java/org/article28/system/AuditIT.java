package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever staff write leaves a row in the trail of the service that does it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Set<String> READING_METHODS = Set.of("get", "head", "options");

    /** Asked by POST, so that an address stays out of logs. */
    private static final Set<String> QUESTIONS = Set.of("searchDeliveries");

    @TempDir private static Path home;

    private static Product product;
    private static Subscriber reader;

    @BeforeAll
    static void start() {
        product = Product.start(home, Map.of("ARTICLE28_EXAMPLE", "none"));
        reader = Subscriber.confirmed(product, "reader@example.org");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    @Order(1)
    void everyWriteOfTheContractIsTried() throws IOException {
        var tried = writes().stream().map(StaffWrites.Write::operation).collect(Collectors.toSet());

        assertThat(tried).isEqualTo(writesOfTheContract());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writes")
    @Order(2)
    void write(StaffWrites.Write write) {
        long entries = last("register.audit_entry");
        long deeds = last("notifier.deed");

        var answer = write.act().get();

        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        var noted = actions("register.audit_entry", entries);
        noted.addAll(actions("notifier.deed", deeds));
        assertThat(noted).containsExactly(write.action());
    }

    @Test
    @Order(3)
    void trailTellsWhoDidIt() {
        var entries = product.api().readAsAdmin("/v1/audit?limit=1000").get("entries");

        assertThat(entries)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        entry -> {
                            assertThat(entry.get("subject").asText()).startsWith("token:");
                            assertThat(entry.get("address").asText()).isEqualTo("127.0.0.1");
                        });
    }

    static List<StaffWrites.Write> writes() {
        return StaffWrites.of(product.api(), new Story());
    }

    /** Those with a token of staff that change something. */
    private static Set<String> writesOfTheContract() throws IOException {
        var contract = new YAMLMapper().readTree(Product.root().resolve("openapi.yaml").toFile());
        var found = new TreeSet<String>();
        for (var path : contract.get("paths")) {
            for (var operation : path.properties()) {
                if (!READING_METHODS.contains(operation.getKey())
                        && isForStaff(operation.getValue())) {
                    found.add(operation.getValue().get("operationId").asText());
                }
            }
        }
        found.removeAll(QUESTIONS);
        return found;
    }

    private static boolean isForStaff(JsonNode operation) {
        return operation.at("/security/0").has("token");
    }

    private static long last(String trail) {
        return Long.parseLong(query("select coalesce(max(id), 0) from " + trail).getFirst());
    }

    private static List<String> actions(String trail, long after) {
        return query("select action from " + trail + " where id > " + after + " order by id");
    }

    private static List<String> query(String sql) {
        var values = new ArrayList<String>();
        try (var connection = Readers.connect(product);
                var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What happened before each of them. */
    private static final class Story implements StaffWrites.Happened {

        @Override
        public String noticeOfPlan() {
            var planned =
                    "select id from notice where id in (select notice_id from notice_change"
                            + " where sub_processor_id = 'hosting' and content like '%brazil%')";
            await().atMost(SOON).until(() -> !query(planned).isEmpty());
            return "/v1/notices/" + query(planned).getLast();
        }

        @Override
        public String heldNotice() {
            var held = "select id from notice where state = 'spreading' and held_until > now()";
            await().atMost(SOON).until(() -> !query(held).isEmpty());
            return "/v1/notices/" + query(held).getLast();
        }

        @Override
        public void failed(String notice) {
            var id = notice.replaceFirst(".*/", "");
            await().atMost(SOON)
                    .until(
                            () ->
                                    query("select state from notice where id = " + id)
                                            .equals(List.of("done")));
            query("update delivery set state = 'failed' where notice_id = " + id);
        }

        @Override
        public String objection() {
            var link = "/v1/objections/form\\?token=([\\w.-]+)";
            await().atMost(SOON).until(() -> !objectable().isEmpty());
            var answer =
                    product.api()
                            .object(
                                    Inbox.find(objectable().getFirst(), link),
                                    """
                                    {"subProcessorId": "hosting", "customer": "Bank",
                                     "grounds": "Not allowed."}""");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return "/v1/objections/" + Json.read(answer.body()).path("reference").asText();
        }

        private static List<JsonNode> objectable() {
            return product.inbox().to(reader.address()).stream()
                    .filter(mail -> mail.get("text").asText().contains("Brazil"))
                    .toList();
        }

        @Override
        public String suppression() {
            query(
                    "update subscription set suppressed_at = now(), suppressed_because ="
                            + " 'complaint' where address = '"
                            + reader.address()
                            + "'");
            return "/v1/suppressions/"
                    + query("select public_id from subscription where suppressed_at is not null")
                            .getFirst();
        }

        @Override
        public String unreadableVersion() {
            query(
                    "insert into unreadable_version (version, reason, found_at, tried_at)"
                            + " values (999, 'torn', now(), now())");
            return "/v1/unreadable-versions/999";
        }

        @Override
        public String restore() {
            return "/v1/restores/"
                    + query("insert into restore (restored_at) values (now()) returning id")
                            .getFirst();
        }
    }
}
