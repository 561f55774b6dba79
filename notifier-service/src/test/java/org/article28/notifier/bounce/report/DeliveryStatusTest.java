package org.article28.notifier.bounce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.smtp.EnhancedStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryStatusTest {

    @Test
    void eachRecipientHasAFate() {
        var fates =
                DeliveryStatus.read(
                        """
                        Reporting-MTA: dns; mx.example

                        Final-Recipient: rfc822; one@example.org
                        Action: failed
                        Status: 5.1.1

                        Final-Recipient: rfc822; two@example.org
                        Action: relayed
                        Status: 2.0.0
                        """);

        assertThat(fates)
                .containsExactly(
                        new Fate(
                                Fate.Action.FAILED,
                                new EnhancedStatus(5, 1, 1),
                                "",
                                Set.of(EmailAddress.stored("one@example.org"))),
                        new Fate(
                                Fate.Action.RELAYED,
                                new EnhancedStatus(2, 0, 0),
                                "",
                                Set.of(EmailAddress.stored("two@example.org"))));
    }

    @ParameterizedTest
    @CsvSource({
        "5.0.0, smtp; 550 5.1.1 nobody, 5.1.1",
        "5.0.0, smtp; 550-5.1.1 nobody, 5.1.1",
        "5.0.0, smtp; 550 nobody at 192.5.1.1, 5.0.0",
        "5.0.0, smtp; 550 version 5.1.1.2, 5.0.0",
        "5.0.0, smtp; 450 4.2.2 full, 5.0.0",
        "5.2.2, smtp; 550 5.1.1 nobody, 5.2.2",
        "5.1.1 (nobody), x, 5.1.1",
        "well, smtp; 550 5.1.2 no such host, 5.1.2",
        "well, smtp; 550 no, 5.0.0",
        "5.1.1000, x, 5.0.0"
    })
    void statusIsTakenFromWhereItIsMorePrecise(String status, String said, String taken) {
        var fates =
                DeliveryStatus.read(
                        "Action: Failed (really)\nStatus: "
                                + status
                                + "\nDiagnostic-Code: "
                                + said);

        assertThat(fates).extracting(fate -> fate.status().toString()).containsExactly(taken);
    }

    @Test
    void whomItNamesIsKnownButNotTold() {
        var fate =
                DeliveryStatus.read(
                                """
                                Original-Recipient: rfc822;o'brien=a@example.org
                                Final-Recipient: RFC822; <joe@example.net>
                                Action: failed
                                Status: 5.1.1
                                """)
                        .getFirst();

        assertThat(fate.named())
                .containsExactlyInAnyOrder(
                        EmailAddress.stored("o'brien=a@example.org"),
                        EmailAddress.stored("joe@example.net"));
        assertThat(fate.toString()).doesNotContain("brien", "joe@");
    }

    @Test
    void unknownActionIsPassedOver() {
        assertThat(DeliveryStatus.read("Action: exploded\nStatus: 5.1.1\n")).isEmpty();
    }
}
