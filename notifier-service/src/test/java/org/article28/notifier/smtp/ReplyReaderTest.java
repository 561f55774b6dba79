package org.article28.notifier.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {

    @Test
    void replyOfOneLineHasItsWords() {
        assertThat(read("250 2.0.0 queued\r\n"))
                .containsExactly(new Reply(250, List.of("2.0.0 queued")));
    }

    @Test
    void replyOfManyLinesIsOne() {
        assertThat(read("250-mx.example.org\r\n250-PIPELINING\r\n250 SIZE 10\r\n"))
                .containsExactly(
                        new Reply(250, List.of("mx.example.org", "PIPELINING", "SIZE 10")));
    }

    @Test
    void statusThatIsRepeatedOnEachLineIsToldOnce() {
        var reply = read("550-5.1.1 no such\r\n550 5.1.1 mailbox\r\n").getFirst();

        assertThat(reply.text()).isEqualTo("550 5.1.1 no such mailbox");
        assertThat(reply.status()).contains(new EnhancedStatus(5, 1, 1));
    }

    @Test
    void statusOfAnotherKindThanTheCodeIsNone() {
        assertThat(read("250 4.1.1 odd\r\n").getFirst().status()).isEmpty();
    }

    @Test
    void wordsThatOnlyBeginLikeAStatusAreWords() {
        assertThat(read("550 5.1.1234 no\r\n").getFirst().status()).isEmpty();
    }

    @Test
    void codeAloneAndLineFeedAloneAreUnderstood() {
        assertThat(read("354\n250\n").stream().map(Reply::text)).containsExactly("354", "250");
    }

    @Test
    void longLineIsCut() {
        assertThat(read("250 " + "x".repeat(9_000) + "\r\n").getFirst().text()).hasSize(2_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "25", "150 early", "650 late", "250x", "2 0 ok", ""})
    void whatIsNoReplyIsRefused(String line) {
        assertThatThrownBy(() -> read(line + "\r\n")).isInstanceOf(ProtocolFailure.class);
    }

    @Test
    void linesOfOneReplyHaveOneCode() {
        assertThatThrownBy(() -> read("250-a\r\n550 b\r\n")).isInstanceOf(ProtocolFailure.class);
    }

    @Test
    void replyWithoutEndIsRefused() {
        assertThatThrownBy(() -> read("250-a\r\n".repeat(100))).isInstanceOf(ProtocolFailure.class);
    }

    @Property(tries = 200)
    void whereBytesAreCutMakesNoDifference(@ForAll @IntRange(min = 1, max = 40) int size) {
        var text = "220 hello\r\n250-a\r\n250-b\r\n250 c\r\n354 \r\n550-5.1.1 é\r\n550 5.1.1 ü\r\n";

        assertThat(read(text, size)).isEqualTo(read(text));
    }

    private static List<Reply> read(String text) {
        return read(text, Integer.MAX_VALUE);
    }

    private static List<Reply> read(String text, int size) {
        var reader = new ReplyReader();
        var replies = new ArrayList<Reply>();
        var bytes = text.getBytes(UTF_8);
        for (int from = 0; from < bytes.length; ) {
            int length = Math.min(size, bytes.length - from);
            var part = java.util.Arrays.copyOfRange(bytes, from, from + length);
            reader.read(part, length, replies::add);
            from += length;
        }
        return replies;
    }
}
