package org.article28.notifier;

import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.article28.notifier.mail.dkim.TestKeys;
import org.article28.notifier.mail.dkim.Verifier;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Subscribers;
import org.junit.jupiter.api.Test;

/** What arrives carries signatures that others can verify. */
@QuarkusTest
@WithTestResource(Stack.class)
class SigningTest {

    @Test
    void noticeArrivesWithBothSignatures() throws Exception {
        var reader = address("signed");
        confirmed(reader);

        var publication = Stack.list().publish(Changes.purposeAndLocation());
        Broker.send(publication);

        var words = "(version " + publication.version() + ")";
        verify(new Inbox(reader).awaitMail(words).raw());
    }

    @Test
    void confirmationArrivesWithBothSignatures() throws Exception {
        var reader = address("to-confirm");

        Subscribers.ask(reader).statusCode(202);

        verify(new Inbox(reader).awaitMail("confirm").raw());
    }

    private static void verify(byte[] mail) throws Exception {
        Verifier.rsa(mail, TestKeys.RSA);
        assertThat(Verifier.ed25519(mail, TestKeys.ED25519.getPublic())).isTrue();
    }
}
