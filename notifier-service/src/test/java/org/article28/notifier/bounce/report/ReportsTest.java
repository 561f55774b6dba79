package org.article28.notifier.bounce.report;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.smtp.EnhancedStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails as these servers write them; the texts are ours. */
class ReportsTest {

    private static final String OURS = "bounces+d1z.0123456789abcdef@list.example";
    private static final Set<EmailAddress> JANE =
            Set.of(EmailAddress.stored("jane@reader.example"));

    @Test
    void postfixTellsTheStatusAndWhatTheServerSaid() {
        assertThat(read("postfix"))
                .isEqualTo(
                        failed(
                                1,
                                1,
                                "550 5.1.1 <***@reader.example>: Recipient address rejected: User"
                                        + " unknown in local recipient table"));
    }

    @Test
    void eximTellsTheStatusOnlyInWhatTheServerSaid() {
        assertThat(read("exim"))
                .isEqualTo(failed(1, 1, "550 5.1.1 <***@reader.example> User unknown"));
    }

    @Test
    void exchangeTellsThatAddressBookHasNoSuchRecipient() {
        assertThat(read("exchange"))
                .isEqualTo(
                        failed(
                                1,
                                10,
                                "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient"
                                        + " ***@reader.example not found by SMTP address lookup"));
    }

    @Test
    void gmailTellsItInSeveralLines() {
        assertThat(read("gmail"))
                .isEqualTo(
                        failed(
                                1,
                                1,
                                "550-5.1.1 The email account that you tried to reach does not exist."
                                        + " 550 5.1.1 https://support.example/mail/?p=NoSuchUser"));
    }

    @Test
    void delayIsNoFailure() {
        assertThat(read("delayed"))
                .isEqualTo(
                        new Report.OfDelivery(
                                List.of(
                                        new Fate(
                                                Fate.Action.DELAYED,
                                                new EnhancedStatus(4, 4, 1),
                                                "connect to mx.reader.example[192.0.2.25]:25:"
                                                        + " Connection timed out",
                                                JANE))));
    }

    @Test
    void abuseReportIsAComplaint() {
        assertThat(read("arf")).isEqualTo(new Report.Complaint());
    }

    @Test
    void reportThatAMailIsNotSpamIsNoComplaint() {
        var notSpam = text("arf").replace("Feedback-Type: abuse", "Feedback-Type: not-spam");

        assertThat(read(notSpam.getBytes(US_ASCII))).isEqualTo(new Report.Other());
    }

    @ParameterizedTest
    @CsvSource({
        "Auto-Submitted: auto-replied (vacation), Auto-Submitted: auto-generated",
        "Auto-Submitted: auto-replied (vacation), X-Autoreply: yes",
        "Auto-Submitted: auto-replied (vacation), Precedence: auto_reply"
    })
    void replyOfAProgramIsKnown(String told, String instead) {
        var mail = text("vacation").replace(told, instead);

        assertThat(read(mail.getBytes(US_ASCII))).isEqualTo(new Report.AutoReply());
    }

    @Test
    void mailOfAPersonIsNoReportWhateverItSays() {
        assertThat(read("letter")).isEqualTo(new Report.Other());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postfix",
                "exim",
                "exchange",
                "gmail",
                "delayed",
                "arf",
                "vacation",
                "letter"
            })
    void addressThatItWasSentToIsFound(String name) {
        assertThat(Reports.read(bytes(name)).places()).contains(OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postfix", "exim", "exchange", "gmail", "delayed", "arf", "vacation"})
    void reportNamesNobody(String name) {
        assertThat(Reports.read(bytes(name)).toString()).doesNotContain("jane@");
    }

    @Test
    void lineEndsOfTheWireMakeNoDifference() {
        var wire = text("postfix").replace("\n", "\r\n").getBytes(US_ASCII);

        assertThat(Reports.read(wire)).isEqualTo(Reports.read(bytes("postfix")));
    }

    @Test
    void reportThatIsCutOffAfterItsStatusIsRead() {
        var cut = text("exim").replaceFirst("(?s)A long story.*", "");

        assertThat(read(cut.getBytes(US_ASCII))).isEqualTo(read("exim"));
    }

    private static Report failed(int subject, int detail, String diagnostic) {
        return new Report.OfDelivery(
                List.of(
                        new Fate(
                                Fate.Action.FAILED,
                                new EnhancedStatus(5, subject, detail),
                                diagnostic,
                                JANE)));
    }

    private static Report read(String name) {
        return read(bytes(name));
    }

    private static Report read(byte[] mail) {
        return Reports.read(mail).report();
    }

    static String text(String name) {
        return new String(bytes(name), US_ASCII);
    }

    static byte[] bytes(String name) {
        try (var in = ReportsTest.class.getResourceAsStream(name + ".eml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
