package org.article28.notifier.smtp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {

    @ParameterizedTest
    @CsvSource({
        "a^, a^.^",
        "a, a^.^",
        "'', .^",
        ".^, ..^.^",
        "..^a^.b^, ...^a^..b^.^",
        "a.b^, a.b^.^",
        "a^^, a^^.^",
        "a\\n.\\nb, a^..^b^.^",
        "a\\r.\\r\\nb\\r, a^..^b^.^",
    })
    void everyLineEndsAlikeAndNoneIsTheEndTooEarly(String content, String wire) {
        assertThat(onTheWire(decoded(content))).isEqualTo(decoded(wire));
    }

    @Property
    void serverReadsWhatWasWritten(@ForAll("contents") String content) {
        var wire = onTheWire(content);

        assertThat(wire).doesNotContainPattern("(?<!\r)\n|\r(?!\n)").endsWith(".\r\n");
        assertThat(wire.indexOf("\r\n.\r\n")).isIn(-1, wire.length() - "\r\n.\r\n".length());
        assertThat(read(wire)).isEqualTo(lines(content));
    }

    @Provide
    Arbitrary<String> contents() {
        return Arbitraries.strings().withChars("\r\n..ab").ofMaxLength(40);
    }

    /** As RFC 5321, section 4.5.2 has a server read it. */
    private static String read(String wire) {
        var read = new StringBuilder();
        for (var line : wire.split("\r\n", -1)) {
            if (line.equals(".")) {
                return read.toString();
            }
            read.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        throw new AssertionError("no end: " + wire);
    }

    private static String lines(String content) {
        var whole = content.replaceAll("\r\n|\r|\n", "\r\n");
        return whole.isEmpty() || whole.endsWith("\r\n") ? whole : whole + "\r\n";
    }

    private static String onTheWire(String content) {
        return new String(Content.onTheWire(content.getBytes(ISO_8859_1)), ISO_8859_1);
    }

    private static String decoded(String text) {
        return text.replace("^", "\r\n").replace("\\n", "\n").replace("\\r", "\r");
    }
}
