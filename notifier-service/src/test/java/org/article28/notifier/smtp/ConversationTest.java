package org.article28.notifier.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final int MAILS = 12;

    @Property(tries = 2_000)
    void everyMailHearsOnceWhatTheServerDecided(@ForAll Random random, @ForAll boolean pipelining) {
        var server = new PureServer(random, pipelining);
        var mails = mails();

        talk(server, mails, random, Integer.MAX_VALUE);

        var kept = new ArrayList<String>();
        var refusals = new ArrayList<String>();
        for (var mail : mails) {
            assertThat(mail.verdicts()).hasSize(1);
            switch (mail.verdicts().getFirst()) {
                case Verdict.Accepted(_) -> kept.add(new String(mail.content(), UTF_8));
                case Verdict.Refused(var reply) -> refusals.add(reply.text());
                case Verdict.Unsent(var why) -> assertThat(why).isIn("421 bye", "not begun");
                case Verdict.Unknown(var why) -> throw new AssertionError(why);
            }
        }
        assertThat(kept).isEqualTo(server.kept());
        assertThat(refusals).isEqualTo(server.refusals());
    }

    @Property(tries = 2_000)
    void sessionThatIsLostLeavesAtMostOneMailUnknownAndNoneThatNeverLeftWasKept(
            @ForAll Random random, @ForAll boolean pipelining) {
        var server = new PureServer(random, pipelining);
        var mails = mails();

        talk(server, mails, random, random.nextInt(60));

        var verdicts = mails.stream().map(mail -> mail.verdicts().getFirst()).toList();
        assertThat(mails).allSatisfy(mail -> assertThat(mail.verdicts()).hasSize(1));
        assertThat(verdicts.stream().filter(Verdict.Unknown.class::isInstance).count())
                .isLessThanOrEqualTo(1);
        for (int i = 0; i < MAILS; i++) {
            var body = new String(mails.get(i).content(), UTF_8);
            switch (verdicts.get(i)) {
                case Verdict.Accepted(_) -> assertThat(server.kept()).contains(body);
                case Verdict.Refused(_), Verdict.Unsent(_) ->
                        assertThat(server.kept()).doesNotContain(body);
                case Verdict.Unknown(_) -> {}
            }
        }
    }

    @Test
    void whatIsSaidBetweenStartTlsAndTlsIsNotBelieved() {
        var conversation = new Conversation(new Opening("me", Encryption.OPTIONAL, null));
        receive(conversation, "220 mx\r\n250-mx\r\n250 STARTTLS\r\n");

        assertThatThrownBy(() -> receive(conversation, "220 go on\r\n250 injected\r\n"))
                .isInstanceOf(ProtocolFailure.class);
        assertThatThrownBy(
                        () -> {
                            receive(conversation, "250 inj");
                            conversation.secured();
                        })
                .isInstanceOf(ProtocolFailure.class);
    }

    private static void receive(Conversation conversation, String text) {
        var bytes = text.getBytes(UTF_8);
        conversation.receive(bytes, bytes.length);
    }

    private static List<HeardMail> mails() {
        var mails = new ArrayList<HeardMail>();
        for (int i = 0; i < MAILS; i++) {
            mails.add(new HeardMail(i + "@example.org", "mail " + i + "\r\n..\r\n.\r\nend\r\n"));
        }
        return mails;
    }

    /** Replies come in parts of any size; the connection breaks after so many parts. */
    private static void talk(
            PureServer server, List<HeardMail> mails, Random random, int partsUntilLost) {
        var conversation = new Conversation(new Opening("me", Encryption.OPTIONAL, null));
        var next = mails.iterator();
        var incoming = new StringBuilder(server.greeting());
        int parts = 0;
        while (!conversation.isOver() && parts++ < partsUntilLost) {
            if (incoming.isEmpty()) {
                break;
            }
            int length = 1 + random.nextInt(incoming.length());
            receive(conversation, incoming.substring(0, length));
            incoming.delete(0, length);
            while (conversation.isOpen()
                    && conversation.wantsMail()
                    && next.hasNext()
                    && (conversation.awaited() == null || random.nextBoolean())) {
                conversation.offer(next.next());
            }
            incoming.append(server.read(conversation.out().toByteArray()));
            conversation.out().reset();
        }
        conversation.lost("lost");
        next.forEachRemaining(mail -> mail.ended(new Verdict.Unsent("not begun")));
    }
}
