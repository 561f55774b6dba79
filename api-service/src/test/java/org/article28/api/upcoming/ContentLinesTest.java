package org.article28.api.upcoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A; B, C|A\\; B\\, C",
                "C:\\Temp|C:\\\\Temp",
                "\\n|\\\\n",
                "\"quoted\": it is|\"quoted\": it is"
            })
    void textIsEscaped(String text, String escaped) {
        assertThat(new ContentLines().text("SUMMARY", text))
                .hasToString("SUMMARY:" + escaped + "\r\n");
    }

    @Test
    void lineBreaksOfATextAreWritten() {
        assertThat(new ContentLines().text("X", "one\ntwo\r\nthree"))
                .hasToString("X:one\\ntwo\\nthree\r\n");
    }

    @Test
    void lineOfSeventyFiveOctetsIsNotFolded() {
        assertThat(new ContentLines().line("X", "a".repeat(73)))
                .hasToString("X:" + "a".repeat(73) + "\r\n");
    }

    @Test
    void longerLineIsFoldedAndTheSpaceCounts() {
        assertThat(new ContentLines().line("X", "a".repeat(73 + 74 + 1)))
                .hasToString("X:" + "a".repeat(73) + "\r\n " + "a".repeat(74) + "\r\n a\r\n");
    }

    @Property
    void foldedLinesAreShortWholeAndUnfoldToWhatTheyWere(@ForAll String any) {
        var value = new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        var text = value.replaceAll("[\\x00-\\x1f]", "");

        var written = new ContentLines().line("X", text).toString();

        assertThat(written.split("\r\n"))
                .allSatisfy(
                        line -> {
                            var octets = line.getBytes(StandardCharsets.UTF_8);
                            assertThat(octets).hasSizeLessThanOrEqualTo(75);
                            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
                        });
        assertThat(written.replace("\r\n ", "")).isEqualTo("X:" + text + "\r\n");
    }
}
