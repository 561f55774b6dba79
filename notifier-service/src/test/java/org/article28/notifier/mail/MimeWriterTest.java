package org.article28.notifier.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MimeWriterTest {

    @ParameterizedTest
    @CsvSource({
        "A\\r\\nBcc: x@example.org, A Bcc: x@example.org",
        "A\u2028B, A B",
        "=?UTF-8?Q?=0ABcc:_x?=, = ?UTF-8?Q?=0ABcc:_x?="
    })
    void freeTextStaysOneHeader(String escaped, String written) {
        var value = escaped.translateEscapes().replace("\\u2028", "\u2028");

        assertThat(head(new MimeWriter().text("Subject", value)))
                .isEqualTo("Subject: " + written + "\r\n");
    }

    @Test
    void linksStandOneOnEachLine() {
        var links = List.of("https://a.example/\r\nBcc: x", "mailto:b@a.example");

        assertThat(head(new MimeWriter().links("List-Unsubscribe", links)))
                .isEqualTo(
                        "List-Unsubscribe: <https://a.example/ Bcc: x>,\r\n <mailto:b@a.example>\r\n");
    }

    @Test
    void linkOfAReaderIsEscapedInHtmlAndNotInText() {
        var part = EncodedPart.of("OWN", List.of("OWN"));
        var own = Map.of("OWN", "https://a.example/?a&b");

        var mail = new String(new MimeWriter().alternatives("b", part, part, own), US_ASCII);

        var html = mail.indexOf("text/html");
        assertThat(mail.substring(0, html)).contains("https://a.example/?a&b");
        assertThat(mail.substring(html)).contains("https://a.example/?a&amp;b");
    }

    private static String head(MimeWriter writer) {
        var mail = new String(writer.alternatives("b", "", ""), US_ASCII);
        return mail.substring(0, mail.indexOf("MIME-Version"));
    }
}
