package org.article28.notifier.bounce.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends, it is read, soon, and tells no address. */
class ReportsPropertyTest {

    @Property(tries = 300)
    void anyBytesAreRead(@ForAll @Size(max = 4_000) byte[] mail) {
        assertThat(Reports.read(mail).report()).isNotInstanceOf(Report.Complaint.class);
    }

    @Property(tries = 300)
    void brokenReportIsRead(
            @ForAll @From("names") String name,
            @ForAll @IntRange(max = 2_500) int from,
            @ForAll @IntRange(max = 200) int length,
            @ForAll @Size(max = 40) byte[] instead) {
        var text = new String(ReportsTest.bytes(name), ISO_8859_1);
        int begin = Math.min(from, text.length());
        int end = Math.min(begin + length, text.length());
        var broken =
                text.substring(0, begin) + new String(instead, ISO_8859_1) + text.substring(end);

        assertThat(Reports.read(broken.getBytes(ISO_8859_1)).report()).isNotNull();
    }

    @Property(tries = 300)
    void whatIsKeptOfADiagnosticHasNoAddress(
            @ForAll @From("words") String before, @ForAll @From("words") String after) {
        var kept = Addresses.masked(before + " <jane.roe@example.org>" + after);

        assertThat(kept).doesNotContain("jane.roe@").hasSizeLessThanOrEqualTo(500);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("postfix", "exim", "exchange", "gmail", "arf", "vacation");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().ofMaxLength(800);
    }

    @Test
    void partsWithinPartsEndSomewhere() {
        var mail = new StringBuilder("Content-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < 20_000; i++) {
            mail.append(
                    "--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(i, i + 1));
        }

        assertThat(read(mail.toString())).isEqualTo(new Report.Other());
    }

    @Test
    void mailsWithinMailsEndSomewhere() {
        var mail = "Content-Type: message/rfc822\n\n".repeat(20_000);

        assertThat(read(mail)).isEqualTo(new Report.Other());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@",
                "@",
                " ",
                "\n",
                "a: b\n",
                "\t",
                "5.1.1 ",
                "<",
                "To: a@b\n",
                "--x\n\n"
            })
    void tenMegabytesOfAnythingAreReadSoon(String piece) {
        var body =
                "To: bounces@example.org\nContent-Type: multipart/report; boundary=x\n\n--x\n"
                        + "Content-Type: message/delivery-status\n\nAction: failed\nDiagnostic-Code: "
                        + piece.repeat(10_000_000 / piece.length());

        assertThat(Duration.ofSeconds(10))
                .isGreaterThan(
                        timed(
                                () -> {
                                    read(body);
                                    read("To: " + body);
                                }));
    }

    private static Duration timed(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static Report read(String mail) {
        return Reports.read(mail.getBytes(US_ASCII)).report();
    }
}
