package org.article28.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.stack.ListServer;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class ConfirmationMailTest {

    private static final UUID OPT_IN = UUID.fromString("11111111-2222-4333-8444-555555555555");

    @Inject ConfirmationMails mails;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "hr"})
    void confirmationIsTheGoldenOne(String language) {
        var content = new ConfirmationContent(OPT_IN, language, ListServer.register());

        var mail =
                mails.mail(content).to(EmailAddress.stored("jane@example.org"), SampleNotices.AT);

        Golden.compare("confirmation." + language, Golden.text(mail));
    }

    @Test
    void organisationIsNotNamedWhileNothingIsKnownOfIt() {
        var mail = mails.mail(new ConfirmationContent(OPT_IN, "de", null));

        assertThat(mail.letterhead().subject())
                .isEqualTo(
                        "Bitte bestätigen: Änderungen der Liste der Unterauftragsverarbeiter von"
                                + " einer Organisation, die Sie kennen");
    }
}
