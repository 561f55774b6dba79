package org.article28.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EndpointsTest {

    private final Endpoints endpoints =
            new Endpoints(
                    "jdbc:postgresql://127.0.0.1:1/article28",
                    Arrays.stream(Role.values())
                            .collect(Collectors.toMap(role -> role, role -> "p" + role.ordinal())),
                    "127.0.0.1:2",
                    "127.0.0.1",
                    3,
                    URI.create("http://127.0.0.1:4"),
                    5,
                    6,
                    0);

    @Test
    void lineIsFlatJsonOfStrings() {
        assertThat(endpoints.toLine())
                .isEqualTo(
                        "{\"jdbcUrl\":\"jdbc:postgresql://127.0.0.1:1/article28\","
                                + "\"password.postgres\":\"p0\","
                                + "\"password.register_owner\":\"p1\","
                                + "\"password.register_service\":\"p2\","
                                + "\"password.register_reader\":\"p3\","
                                + "\"password.notifier_owner\":\"p4\","
                                + "\"password.notifier_service\":\"p5\","
                                + "\"password.notifier_reader\":\"p6\","
                                + "\"kafkaBootstrap\":\"127.0.0.1:2\","
                                + "\"smtpHost\":\"127.0.0.1\",\"smtpPort\":\"3\","
                                + "\"inboxUrl\":\"http://127.0.0.1:4\","
                                + "\"stackPid\":\"5\",\"postgresPid\":\"6\",\"kafkaPid\":\"0\"}");
    }

    @Test
    void lineReadsBackAsTheSameEndpoints() {
        assertThat(Endpoints.parse(endpoints.toLine())).isEqualTo(endpoints);
    }

    @Test
    void lineWithoutAnEntryIsRefused() {
        var line = endpoints.toLine().replace("smtpPort", "other");

        assertThatThrownBy(() -> Endpoints.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no smtpPort among the endpoints");
    }

    @Test
    void passwordsStayOutOfTheText() {
        assertThat(endpoints)
                .hasToString(
                        "Endpoints[jdbcUrl=jdbc:postgresql://127.0.0.1:1/article28, passwords=***,"
                                + " kafkaBootstrap=127.0.0.1:2, smtp=127.0.0.1:3,"
                                + " inboxUrl=http://127.0.0.1:4, stackPid=5, postgresPid=6,"
                                + " kafkaPid=0]");
    }
}
