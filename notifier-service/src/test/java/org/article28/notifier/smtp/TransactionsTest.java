package org.article28.notifier.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransactionsTest {

    private static final Map<String, Set<String>> GROUPS = Map.of("PIPELINING", Set.of());

    private final HeardMail jane = HeardMail.to("jane@example.org");
    private final HeardMail john = HeardMail.to("john@example.org");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Transactions session = new Transactions(new Extensions(GROUPS), out);

    @Test
    void envelopeOfTheNextMailTravelsWithTheContentOfThisOne() {
        session.offer(jane);
        assertThat(written())
                .isEqualTo("MAIL FROM:<list@example.org>^RCPT TO:<jane@example.org>^DATA^");
        session.offer(john);
        replies("250 ok", "250 ok", "354 go on");

        assertThat(written())
                .isEqualTo(
                        "for jane@example.org^.^"
                                + "MAIL FROM:<list@example.org>^RCPT TO:<john@example.org>^DATA^");
        replies("250 2.0.0 first", "250 ok", "250 ok", "354 go on", "250 2.0.0 second");
        assertThat(written()).isEqualTo("for john@example.org^.^");
        assertThat(jane.verdicts()).containsExactly(accepted("2.0.0 first"));
        assertThat(john.verdicts()).containsExactly(accepted("2.0.0 second"));
        assertThat(session.awaited()).isNull();
    }

    @Test
    void commandsWaitForEachOtherWhereGroupsAreNotOffered() {
        session = new Transactions(Extensions.NONE, out);

        session.offer(jane);
        session.offer(john);
        assertThat(written()).isEqualTo("MAIL FROM:<list@example.org>^");
        replies("250 ok");
        assertThat(written()).isEqualTo("RCPT TO:<jane@example.org>^");
        replies("250 ok");
        assertThat(written()).isEqualTo("DATA^");
        replies("354 go on");
        assertThat(written()).isEqualTo("for jane@example.org^.^");
        replies("250 ok");
        assertThat(written()).isEqualTo("MAIL FROM:<list@example.org>^");
    }

    @Test
    void oneMailAtMostWaits() {
        session.offer(jane);
        assertThat(session.wantsMail()).isTrue();

        session.offer(john);

        assertThat(session.wantsMail()).isFalse();
    }

    @Test
    void contentThatIsAskedForAfterARefusalIsEmptyAndItsReplyDoesNotCount() {
        session.offer(jane);
        session.offer(john);
        written();

        replies("250 ok", "550 5.1.1 nobody", "354 go on");

        assertThat(written()).startsWith(".^MAIL FROM:<list@example.org>^");
        replies("250 taken all the same", "250 ok", "250 ok", "354 go on", "250 ok");
        assertThat(jane.verdicts()).containsExactly(refused(550, "5.1.1 nobody"));
        assertThat(john.verdicts()).containsExactly(accepted("ok"));
    }

    @Test
    void unfinishedMailIsResetBeforeTheNext() {
        session.offer(jane);
        session.offer(john);
        written();

        replies("250 ok", "450 4.2.1 later", "503 no recipients");

        assertThat(written()).startsWith("RSET^MAIL FROM:<list@example.org>^");
        assertThat(jane.verdicts()).containsExactly(refused(450, "4.2.1 later"));
    }

    @Test
    void firstRefusalCounts() {
        session.offer(jane);

        replies("451 4.3.0 busy", "503 no sender", "503 no recipient");

        assertThat(jane.verdicts()).containsExactly(refused(451, "4.3.0 busy"));
    }

    @Test
    void onlyContentMayHaveArrivedWhereTheSessionIsLost() {
        session.offer(jane);
        session.offer(john);
        var third = HeardMail.to("third@example.org");
        replies("250 ok", "250 ok", "354 go on");
        session.offer(third);

        session.lost("reset");

        assertThat(jane.verdicts()).containsExactly(new Verdict.Unknown("reset"));
        assertThat(john.verdicts()).containsExactly(new Verdict.Unsent("reset"));
        assertThat(third.verdicts()).containsExactly(new Verdict.Unsent("reset"));
        assertThat(session.isOver()).isTrue();
        assertThat(session.wantsMail()).isFalse();
    }

    @Test
    void serverThatClosesInsteadOfTakingTheContentHasRefusedIt() {
        session.offer(jane);
        session.offer(john);
        replies("250 ok", "250 ok", "354 go on");

        replies("421 4.3.2 shutting down");

        assertThat(jane.verdicts()).containsExactly(refused(421, "4.3.2 shutting down"));
        assertThat(john.verdicts()).containsExactly(new Verdict.Unsent("421 4.3.2 shutting down"));
    }

    @Test
    void mailThatMayNotLeaveAnyMoreEndsTheSession() {
        session.offer(jane.withdrawn());
        written();

        replies("250 ok", "250 ok", "354 go on");

        assertThat(written()).isEmpty();
        assertThat(jane.verdicts())
                .containsExactly(new Verdict.Unsent("it may not leave any more"));
        assertThat(session.isOver()).isTrue();
    }

    @Test
    void sizeAndFormOfTheMailAreToldWhereTheServerAsksForThem() {
        session = new Transactions(offered("SIZE", "8BITMIME", "SMTPUTF8"), out);

        session.offer(new HeardMail("jörg@example.org", "Grüße\r\n"));

        assertThat(written())
                .isEqualTo("MAIL FROM:<list@example.org> SIZE=9 BODY=8BITMIME SMTPUTF8^");
    }

    @Test
    void whatTheServerCanNotTakeIsNotBegun() {
        var large = HeardMail.to("large@example.org");
        var umlauts = new HeardMail("jörg@example.org", "a\r\n");
        var eightBits = new HeardMail("jane@example.org", "Grüße\r\n");
        var two = new HeardMail("a@example.org> <b@example.org", "a\r\n");
        session = new Transactions(new Extensions(Map.of("SIZE", Set.of("12"))), out);

        List.of(large, umlauts, eightBits, two).forEach(session::offer);

        assertThat(written()).isEmpty();
        assertThat(large.verdicts())
                .containsExactly(
                        refused(552, "5.3.4 23 bytes are more than the 12 that the server takes"));
        assertThat(umlauts.verdicts())
                .containsExactly(refused(553, "5.6.7 the server takes no address beyond ASCII"));
        assertThat(eightBits.verdicts())
                .containsExactly(refused(554, "5.6.3 the server takes no content beyond ASCII"));
        assertThat(two.verdicts())
                .containsExactly(
                        refused(553, "5.1.3 an address with characters that no address has"));
    }

    @Test
    void repliesThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> replies("250 to nothing")).isInstanceOf(ProtocolFailure.class);
        session.offer(jane);
        assertThatThrownBy(() -> replies("354 too early")).isInstanceOf(ProtocolFailure.class);
        replies("250 ok");
        assertThatThrownBy(() -> replies("250 not 354")).isInstanceOf(ProtocolFailure.class);
    }

    private static Extensions offered(String... keywords) {
        var words = new java.util.HashMap<String, Set<String>>();
        for (var keyword : keywords) {
            words.put(keyword, Set.of());
        }
        return new Extensions(words);
    }

    private static Verdict accepted(String words) {
        return new Verdict.Accepted(new Reply(250, List.of(words)));
    }

    private static Verdict refused(int code, String words) {
        return new Verdict.Refused(new Reply(code, List.of(words)));
    }

    private void replies(String... replies) {
        for (var reply : replies) {
            session.on(
                    new Reply(
                            Integer.parseInt(reply.substring(0, 3)), List.of(reply.substring(4))));
        }
    }

    private String written() {
        var text = out.toString(UTF_8).replace("\r\n", "^");
        out.reset();
        return text;
    }
}
