package org.article28.notifier.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.article28.local.Endpoints;
import org.article28.local.Role;
import org.article28.local.StackProcess;
import org.article28.notifier.mail.dkim.TestKeys;
import org.article28.notifier.token.TestTokens;

/**
 * The real database, broker and mail catcher, and what stands in for the api. One for all tests.
 */
public final class Stack implements QuarkusTestResourceLifecycleManager {

    private static StackProcess process;
    private static Path folder;
    private static ListServer list;
    private static MoodySmtp smtp;
    private static ImapServer imap;

    public static Endpoints endpoints() {
        return process.endpoints();
    }

    public static StackProcess process() {
        return process;
    }

    public static ListServer list() {
        return list;
    }

    /** The mailbox that bounces come to. */
    public static ImapServer imap() {
        return imap;
    }

    @Override
    public Map<String, String> start() {
        folder = temporary();
        process = StackProcess.start(folder);
        list = new ListServer();
        var endpoints = process.endpoints();
        smtp = new MoodySmtp(endpoints.smtpHost(), endpoints.smtpPort());
        imap = new ImapServer("bounces", "secret");
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", endpoints.jdbcUrl());
        settings.put("quarkus.datasource.username", Role.NOTIFIER_SERVICE.sqlName());
        settings.put("quarkus.datasource.password", endpoints.password(Role.NOTIFIER_SERVICE));
        settings.put("quarkus.flyway.username", Role.NOTIFIER_OWNER.sqlName());
        settings.put("quarkus.flyway.password", endpoints.password(Role.NOTIFIER_OWNER));
        settings.put("kafka.bootstrap.servers", endpoints.kafkaBootstrap());
        settings.put("quarkus.mailer.host", "127.0.0.1");
        settings.put("quarkus.mailer.port", Integer.toString(smtp.port()));
        settings.put("quarkus.mailer.mock", "false");
        settings.put("article28.api.url", list.url());
        settings.put("article28.api.token", ListServer.TOKEN);
        settings.put("article28.public-url", "https://list.infobip.example");
        settings.put("article28.staff.keys", Staff.NEXT_KEY + "," + Staff.KEY);
        settings.put("article28.tokens.keys", TestTokens.KEY + "," + TestTokens.OLDER_KEY);
        settings.put("article28.mail.from", "Infobip list <list@infobip.example>");
        settings.put("article28.bounces.address", "bounces@infobip.example");
        settings.put("article28.bounces.imap.host", "127.0.0.1");
        settings.put("article28.bounces.imap.port", Integer.toString(imap.port()));
        settings.put("article28.bounces.imap.username", "bounces");
        settings.put("article28.bounces.imap.password", "secret");
        settings.put("article28.bounces.imap.security", "none");
        settings.put("article28.bounces.imap.every", "500ms");
        settings.put("article28.subscriptions.tidy-every", "500ms");
        settings.put("article28.evidence.tidy-every", "500ms");
        settings.put("article28.evidence.keep", "3650d");
        settings.put("article28.dkim.domain", "infobip.example");
        settings.put("article28.dkim.selector", "rsa1");
        settings.put("article28.dkim.private-key", TestKeys.pem(TestKeys.RSA));
        settings.put("article28.dkim.second.selector", "ed1");
        settings.put("article28.dkim.second.private-key", TestKeys.pem(TestKeys.ED25519));
        settings.put("article28.mail.unsubscribe-mailbox", "leave@infobip.example");
        settings.put("article28.reminders.enabled", "true");
        settings.put("article28.reminders.hour", "0");
        settings.put("article28.reminders.look-every", "500ms");
        settings.put("article28.intake.heal-every", "2s");
        settings.put("article28.intake.retry-unreadable", "500ms");
        settings.put("article28.delivery.lease", "3s");
        settings.put("article28.delivery.chunk", "100");
        settings.put("article28.delivery.first-retry", "500ms");
        settings.put("article28.webhooks.allow-private-targets", "true");
        return settings;
    }

    @Override
    public void stop() {
        imap.close();
        smtp.close();
        list.close();
        process.close();
        delete(folder);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("article28-notifier-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
