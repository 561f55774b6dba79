package org.article28.local.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.article28.local.Endpoints;
import org.article28.local.Role;

/** The settings that each service gets, as environment variables. */
record Environment(Options options, Endpoints stack, Running.ServicePorts ports) {

    /** The api-service writes the admin token there at its first start. */
    Path tokenFile() {
        return options.home().resolve("admin-token");
    }

    Map<String, String> ofApi() throws IOException {
        var values = database(Role.REGISTER_OWNER, Role.REGISTER_SERVICE);
        values.put("ARTICLE28_ACCESS_ADMIN_TOKEN_FILE", tokenFile().toString());
        values.put("ARTICLE28_NOTIFIER_KEYS", staffKey());
        values.put("ARTICLE28_NOTIFIER_URL", "http://127.0.0.1:" + ports.notifier());
        // On one machine all clients have one address.
        values.put("ARTICLE28_LIMITS_WRITES_REQUESTS", "0");
        values.put("ARTICLE28_LIMITS_SUBSCRIPTIONS_REQUESTS", "0");
        return values;
    }

    Map<String, String> ofNotifier() throws IOException {
        var values = database(Role.NOTIFIER_OWNER, Role.NOTIFIER_SERVICE);
        values.put(
                "ARTICLE28_TOKENS_KEYS",
                "local:" + Secrets.key(options.home().resolve("link-key")));
        values.put("ARTICLE28_STAFF_KEYS", staffKey());
        values.put("ARTICLE28_API_URL", "http://127.0.0.1:" + ports.api());
        values.put("ARTICLE28_PUBLIC_URL", "http://localhost:" + ports.api());
        values.put("QUARKUS_MAILER_HOST", mail().host());
        values.put("QUARKUS_MAILER_PORT", Integer.toString(mail().port()));
        return values;
    }

    private String staffKey() throws IOException {
        return "local:" + Secrets.key(options.home().resolve("staff-key"));
    }

    /** Where the notifier sends to: the catcher, unless another server is given. */
    Options.MailServer mail() {
        var other = options.smtp();
        return other != null ? other : new Options.MailServer(stack.smtpHost(), stack.smtpPort());
    }

    private Map<String, String> database(Role owner, Role service) {
        var values = new HashMap<String, String>();
        values.put("QUARKUS_DATASOURCE_JDBC_URL", stack.jdbcUrl());
        values.put("QUARKUS_DATASOURCE_USERNAME", service.sqlName());
        values.put("QUARKUS_DATASOURCE_PASSWORD", stack.password(service));
        values.put("QUARKUS_FLYWAY_USERNAME", owner.sqlName());
        values.put("QUARKUS_FLYWAY_PASSWORD", stack.password(owner));
        values.put("KAFKA_BOOTSTRAP_SERVERS", stack.kafkaBootstrap());
        return values;
    }
}
