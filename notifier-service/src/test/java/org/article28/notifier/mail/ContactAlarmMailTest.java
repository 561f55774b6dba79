package org.article28.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.article28.model.Register;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.stack.ListServer;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class ContactAlarmMailTest {

    private static final UUID WHO = UUID.fromString("11111111-2222-4333-8444-555555555555");
    private static final EmailAddress OFFICE = EmailAddress.stored("privacy@infobip.example");

    @Inject ContactAlarmMails mails;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "hr"})
    void alarmIsTheGoldenOne(String language) {
        var mail = mails.mail(content(in(language), "DPA <7>", "550 5.1.1 <***@acme.example> no"));

        Golden.compare("contact-alarm." + language, Golden.text(mail.to(OFFICE, SampleNotices.AT)));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var text = mails.mail(content(in("en"), null, null)).text();

        assertThat(text).contains("Customer: ACME & Sons").doesNotContain("Contract:", "said");
    }

    private static ContactAlarmContent content(Register register, String contract, String reply) {
        return new ContactAlarmContent(
                7, register, WHO, "ACME & Sons", contract, SampleNotices.AT, "5.1.1", reply);
    }

    private static Register in(String language) {
        var known = ListServer.register();
        return new Register(
                known.id(),
                known.organisation(),
                known.title(),
                known.introduction(),
                known.statements(),
                known.sections(),
                known.services(),
                language,
                known.timeZone(),
                known.regimes(),
                known.authorisation(),
                known.noticeDays(),
                known.objectionDays(),
                known.objectionContact(),
                known.fourEyes(),
                known.holdMinutes(),
                known.privacyNotice(),
                known.subscription(),
                known.relatedPolicies(),
                known.translations());
    }
}
