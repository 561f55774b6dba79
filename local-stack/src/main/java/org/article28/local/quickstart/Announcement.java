package org.article28.local.quickstart;

import java.io.IOException;
import org.article28.local.Endpoints;
import org.article28.local.Role;

/** Tells people and programs that all is ready, and where. */
record Announcement(Options options, Endpoints stack, Service api, Service notifier, String token) {

    void make(Progress progress) throws IOException {
        ready().write(options.home());
        progress.say(text());
    }

    private Ready ready() {
        var mail = options.smtp();
        return new Ready(
                address(),
                token,
                notifier.base().toString(),
                stack.inboxUrl().toString(),
                mail == null
                        ? stack.smtpHost() + ":" + stack.smtpPort()
                        : mail.host() + ":" + mail.port(),
                stack.kafkaBootstrap(),
                new Ready.Jdbc(
                        stack.jdbcUrl(),
                        Role.REGISTER_SERVICE.sqlName(),
                        stack.password(Role.REGISTER_SERVICE)),
                new Ready.Pids(
                        api.child().pid(),
                        notifier.child().pid(),
                        stack.kafkaPid(),
                        stack.postgresPid()));
    }

    private String address() {
        return "http://localhost:" + api.base().getPort();
    }

    private String text() {
        return """

        Article 28 is ready.

          The list         %1$s/
          The desk         %1$s/desk
          The API          %1$s/v1/subprocessors
          The contract     %1$s/openapi.yaml
          Mail, caught     %2$s
          Admin token      %3$s
          Data and logs    %4$s

        Try:

          curl %1$s/v1/subprocessors
          curl %1$s/v1/subscriptions -H 'Content-Type: application/json' \\
            -d '{"email": "reader@example.org", "privacyNoticeRead": true}'
        %5$s
        Ctrl-C stops everything and keeps the data.
        """
                .formatted(address(), stack.inboxUrl(), token, options.home(), firstEdit());
    }

    /** A list begins with its register, and the example has one. */
    private String firstEdit() {
        var edit =
                options.example() == null
                        ? """
                          curl -X PUT %1$s/v1/register -H 'If-Match: "v0"' -H 'Authorization: Bearer %2$s' \\
                            -H 'Content-Type: application/json' -d '{"id": "example", "organisation": {"name": "Example"}}'
                        """
                        : """
                          curl %1$s/v1/subprocessors -H 'Authorization: Bearer %2$s' \\
                            -H 'Content-Type: application/json' -d '{"name": "Example Hosting", "purpose": "Hosting"}'
                        """;
        return edit.formatted(address(), token);
    }
}
