package org.article28.notifier.mail.dkim;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.james.jdkim.exceptions.FailException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DkimSignerTest {

    /** Folded and spaced as relays might not leave it, with white space at ends of lines. */
    private static final String MAIL =
            """
            Date: Mon, 23 Nov 2026 10:00:00 +0000
            From: Infobip list <list@infobip.example>
            To: jane@example.org
            Subject: Infobip: Example  added to the list
             of sub-processors
            Message-ID: <v8.abc@example.org>
            List-Unsubscribe: <https://list.infobip.example/unsubscribe?token=abc>,
             <mailto:leave@infobip.example?subject=unsubscribe>
            List-Unsubscribe-Post: List-Unsubscribe=One-Click
            MIME-Version: 1.0
            Content-Type: text/plain

            A line  with spaces\040
            \040
            and a last one


            """
                    .replace("\n", "\r\n");

    private static final DkimSigner SIGNER = TestKeys.signer();

    @Test
    void bothSignaturesAreVerifiedByAnother() throws Exception {
        var signed = signed(MAIL);

        Verifier.rsa(signed, TestKeys.RSA);
        assertThat(Verifier.ed25519(signed, TestKeys.ED25519.getPublic())).isTrue();
    }

    @Test
    void signaturesComeFirstAndTheMailStaysAsItIs() {
        var text = new String(signed(MAIL), US_ASCII);

        assertThat(text)
                .startsWith(
                        "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n"
                                + " d=infobip.example; s=rsa1;\r\n t=1795428000;\r\n"
                                + " h=from:from:to:to:reply-to:subject:subject:date:date:")
                .contains("\r\nDKIM-Signature: v=1; a=ed25519-sha256;")
                .contains("list-unsubscribe:list-unsubscribe:")
                .endsWith(MAIL);
        assertThat(text.split("\r\n")).allMatch(line -> line.length() <= 78);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a last one|another last one",
                "token=abc|token=abd",
                "One-Click|Two-Clicks",
                "To: jane@|To: joan@",
                "MIME-Version|Reply-To: me@example.net\r\nMIME-Version",
                "Date:|From: Mallory <m@example.net>\r\nDate:"
            })
    void whateverSomebodyChangesIsFound(String change) {
        var words = change.split("\\|");
        var forged = new String(signed(MAIL), US_ASCII).replace(words[0], words[1]);

        assertThatThrownBy(() -> Verifier.rsa(forged.getBytes(US_ASCII), TestKeys.RSA))
                .isInstanceOf(FailException.class);
    }

    @Test
    void otherFoldsAndSpacesDoNoHarm() {
        var relayed =
                new String(signed(MAIL), US_ASCII)
                        .replace(
                                "Subject: Infobip: Example  added",
                                "subject:Infobip: Example\r\n added")
                        .replace("A line  with spaces \r\n", "A line with spaces\r\n");

        assertThatCode(() -> Verifier.rsa(relayed.getBytes(US_ASCII), TestKeys.RSA))
                .doesNotThrowAnyException();
    }

    @Test
    void withoutADomainMailsLeaveAsTheyAre() {
        var unsigned =
                new DkimSigner(settings(Optional.empty(), Optional.empty(), Optional.empty()));

        var mail = MAIL.getBytes(US_ASCII);

        assertThat(unsigned.signed(mail, Instant.EPOCH)).isSameAs(mail);
    }

    @Test
    void keyIsReadFromAFile(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("dkim.pem"), TestKeys.pem(TestKeys.RSA));

        var signer =
                new DkimSigner(
                        settings(
                                Optional.of("rsa1"),
                                Optional.empty(),
                                Optional.of(file.toString())));

        Verifier.rsa(signer.signed(MAIL.getBytes(US_ASCII), Instant.now()), TestKeys.RSA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"
            })
    void whatIsNoKeyIsRefusedAtTheStart(String pem) {
        var settings = settings(Optional.of("rsa1"), Optional.of(pem), Optional.empty());

        assertThatThrownBy(() -> new DkimSigner(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("article28.dkim.private-key ")
                .hasMessageNotContaining("AAAA");
    }

    @Test
    void domainWithoutAKeyIsRefusedAtTheStart() {
        var settings = settings(Optional.empty(), Optional.empty(), Optional.empty());
        var named =
                new TestKeys.Settings(
                        Optional.of("infobip.example"),
                        settings.selector(),
                        settings.privateKey(),
                        settings.privateKeyFile(),
                        settings.second());

        assertThatThrownBy(() -> new DkimSigner(named))
                .hasMessage("article28.dkim.domain needs a selector and a private key beside it");
    }

    private static TestKeys.Settings settings(
            Optional<String> selector, Optional<String> key, Optional<String> file) {
        return new TestKeys.Settings(
                selector.map(_ -> "infobip.example"),
                selector,
                key,
                file,
                new TestKeys.Other(Optional.empty(), Optional.empty()));
    }

    private static byte[] signed(String mail) {
        return SIGNER.signed(mail.getBytes(US_ASCII), Instant.parse("2026-11-23T10:00:00Z"));
    }
}
