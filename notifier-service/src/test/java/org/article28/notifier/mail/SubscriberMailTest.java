package org.article28.notifier.mail;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.list.Upcoming;
import org.article28.notifier.mail.SubscriberMailContent.Matter;
import org.article28.notifier.stack.ListServer;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class SubscriberMailTest {

    private static final UUID WHO = UUID.fromString("11111111-2222-4333-8444-555555555555");

    @Inject SubscriberMails mails;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "hr"})
    void welcomeIsTheGoldenOne(String language) {
        compare(
                "welcome",
                language,
                new Matter.Welcome(
                        List.of(
                                new Upcoming.Announced(
                                        LocalDate.parse("2027-01-01"),
                                        "Example & Sons",
                                        LocalDate.parse("2026-12-23")),
                                new Upcoming.Announced(
                                        LocalDate.parse("2027-03-02"), "Other", null))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "hr"})
    void linkToTheCopyIsTheGoldenOne(String language) {
        compare("copy", language, new Matter.Copy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "hr"})
    void linkThatErasesIsTheGoldenOne(String language) {
        compare("erasure", language, new Matter.Erasure());
    }

    @Test
    void welcomeSaysSoWhereNothingIsAnnounced() {
        compare("welcome-to-nothing", "en", new Matter.Welcome(List.of()));
    }

    private void compare(String name, String language, Matter matter) {
        var content = new SubscriberMailContent(7, WHO, language, ListServer.register(), matter);

        var mail =
                mails.mail(content).to(EmailAddress.stored("jane@example.org"), SampleNotices.AT);

        Golden.compare(name + "." + language, Golden.text(mail));
    }
}
