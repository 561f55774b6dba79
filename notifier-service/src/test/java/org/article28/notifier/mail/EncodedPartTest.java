package org.article28.notifier.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EncodedPartTest {

    private static final List<String> MARKS = List.of("{link}", "{other}");

    @Property
    void whatIsReadIsTheContentWithItsHolesFilled(
            @ForAll("contents") String content, @ForAll("texts") String link) throws Exception {
        var out = new ByteArrayOutputStream();

        EncodedPart.of(content, MARKS).writeTo(out, Map.of("{link}", link, "{other}", ""));

        assertThat(out.toString(US_ASCII).lines())
                .allMatch(line -> line.length() <= 76 && !line.endsWith(" "));
        var read =
                MimeUtility.decode(new ByteArrayInputStream(out.toByteArray()), "quoted-printable");
        assertThat(new String(read.readAllBytes(), UTF_8))
                .isEqualTo(content.replace("{link}", link).replace("{other}", ""));
    }

    @Provide
    Arbitrary<String> contents() {
        return Arbitraries.oneOf(texts(), Arbitraries.of(MARKS), Arbitraries.of("\r\n"))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab= \t.é€?/").ofMaxLength(200);
    }
}
