package org.article28.notifier.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuotedPrintableTest {

    @Property
    void itIsWhatAngusMailMakes(@ForAll("texts") String text) throws Exception {
        var expected = new ByteArrayOutputStream();
        var encoder = MimeUtility.encode(expected, "quoted-printable");
        encoder.write(text.getBytes(UTF_8));
        encoder.flush();

        assertThat(new String(QuotedPrintable.encoded(text), US_ASCII))
                .isEqualTo(expected.toString(US_ASCII));
    }

    @Property
    void whatIsReadIsWhatWasWritten(@ForAll("texts") String text) throws Exception {
        var encoded = QuotedPrintable.encoded(text);

        assertThat(new String(encoded, US_ASCII).lines())
                .allMatch(line -> line.length() <= 76 && !line.endsWith(" "));
        assertThat(
                        MimeUtility.decode(new ByteArrayInputStream(encoded), "quoted-printable")
                                .readAllBytes())
                .asString(UTF_8)
                .isEqualTo(text.replaceAll("\r\n|\r|\n", "\r\n"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab= \t\r\n.\u007f\u0001é€").ofMaxLength(400);
    }
}
