package org.article28.notifier.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void domainIsLowerCasedAndTheLocalPartIsKept() {
        assertThat(EmailAddress.parse("Jane.Doe@Example.ORG").orElseThrow().clear())
                .isEqualTo("Jane.Doe@example.org");
    }

    @Test
    void internationalDomainIsWrittenInAscii() {
        assertThat(EmailAddress.parse("a@b\u00fccher.example").orElseThrow().clear())
                .isEqualTo("a@xn--bcher-kva.example");
    }

    @Test
    void addressesThatDifferInCaseAreEqual() {
        assertThat(EmailAddress.parse("JANE@example.org").orElseThrow())
                .isEqualTo(EmailAddress.parse("jane@EXAMPLE.org").orElseThrow());
    }

    @Test
    void textOfAnAddressHidesIt() {
        assertThat(EmailAddress.parse("jane@example.org").orElseThrow())
                .hasToString("j***@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@example.org",
                "jane",
                "jane@",
                "jane@localhost",
                "jane@example.org\r\nBcc: x@y.org",
                "jane\n@example.org",
                "jane doe@example.org",
                ".jane@example.org",
                "jane..doe@example.org",
                "jane@-example.org",
                "jane@example.1",
                "\"jane\"@example.org",
                "jane@[127.0.0.1]",
                "j\u00e4ne@example.org",
                "jane@example.org "
            })
    void whatIsNoAddressIsNone(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void longestLocalPartHas64Characters() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
    }
}
