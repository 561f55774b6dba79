package org.article28.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.mail.ObjectionMailContent.Arrival;
import org.article28.notifier.mail.ObjectionMailContent.ChangeTold;
import org.article28.notifier.mail.ObjectionMailContent.Ending;
import org.article28.notifier.mail.ObjectionMailContent.Matter;
import org.article28.notifier.mail.ObjectionMailContent.Sender;
import org.article28.notifier.mail.ObjectionMailContent.Written;
import org.article28.notifier.stack.ListServer;
import org.article28.notifier.stack.Stack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class ObjectionMailTest {

    private static final EmailAddress JANE = EmailAddress.stored("jane@example.org");
    private static final EmailAddress OFFICE = EmailAddress.stored("privacy@infobip.example");

    private static final Written ALL =
            new Written(
                    "Bank & <Sons>",
                    "DPA 7",
                    "Jane Doe",
                    "We may not.\n\nhttps://example.org/ <b>",
                    Instant.parse("2026-11-23T23:30:00Z"));

    @Inject ObjectionMails mails;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "hr"})
    void receiptIsTheGoldenOne(String language) {
        var content = content(language, OFFICE, new Matter.Received(Arrival.LATE));

        compare("objection-received", language, JANE, content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "hr"})
    void mailToTheContactIsTheGoldenOne(String language) {
        var content = content(language, JANE, new Matter.CameIn(Arrival.IN_TIME, Sender.CLAIMED));

        compare("objection-came-in", language, OFFICE, content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "hr"})
    void answerIsTheGoldenOne(String language) {
        var content =
                content(
                        language,
                        OFFICE,
                        new Matter.Answered(Ending.REJECTED, "It stays in the EEA."));

        compare("objection-answered", language, JANE, content);
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void eachEndingHasWordsOfItsOwn(Ending ending) {
        var told = text(content("en", OFFICE, new Matter.Answered(ending, "So.")));

        assertThat(told)
                .startsWith(
                        switch (ending) {
                            case UPHELD -> "Your objection was upheld.";
                            case ALTERNATIVE_OFFERED -> "An alternative is offered to you.";
                            case REJECTED ->
                                    "Your objection was considered, and the change is made";
                            case WITHDRAWN -> "Your objection is closed: it was taken back.";
                            case TERMINATION -> "Your objection is closed: the contract ends.";
                            case CHANGE_WITHDRAWN ->
                                    "The change that you objected to was withdrawn.";
                        });
    }

    @Test
    void contactOfTheContractIsCalledSoAndWhoeverWasErasedGetsNoReply() {
        var matter = new Matter.CameIn(Arrival.IN_TIME, Sender.CONTRACTUAL);

        var mail = mails.mail(content("en", null, matter));

        assertThat(mail.letterhead().replyTo()).isNull();
        assertThat(mail.text())
                .contains("The sender is the contact that the contract names.")
                .doesNotContain("goes to the sender");
    }

    @Test
    void whatASenderWritesCanNotPassForWordsOfTheMail() {
        var written =
                new Written(
                        "Bank\u2028Reply-To: x",
                        null,
                        null,
                        "a\rb\u2028c\n\nAnswer:\nhttps://evil.example/",
                        SampleNotices.AT);

        var told = text(content("en", OFFICE, written, new Matter.Received(Arrival.IN_TIME)));

        assertThat(told)
                .contains("Customer: Bank Reply-To: x\n")
                .contains("> a\n> b\n> c\n> \n> Answer:\n> https://evil.example/\n");
    }

    private String text(ObjectionMailContent content) {
        return mails.mail(content).text();
    }

    private static ObjectionMailContent content(
            String language, @Nullable EmailAddress replyTo, Matter matter) {
        return content(language, replyTo, ALL, matter);
    }

    private static ObjectionMailContent content(
            String language, @Nullable EmailAddress replyTo, Written written, Matter matter) {
        return new ObjectionMailContent(
                7,
                "O8-K7Q2M3XR",
                language,
                ListServer.register(),
                replyTo,
                new ChangeTold(
                        8,
                        "Example & Sons",
                        LocalDate.parse("2027-01-01"),
                        LocalDate.parse("2026-11-22")),
                written,
                matter);
    }

    private void compare(
            String name, String language, EmailAddress to, ObjectionMailContent content) {
        var mail = mails.mail(content).to(to, SampleNotices.AT);

        Golden.compare(name + "." + language, Golden.text(mail));
    }
}
