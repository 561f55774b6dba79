package org.article28.notifier.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The mails of an open session: commands out, replies in, each reply matched to its mail. Where the
 * server takes groups of commands, the envelope of the next mail travels with the content of this
 * one, and each mail costs one round trip. Pure.
 */
final class Transactions {

    private final Commands commands;
    private final boolean pipelining;
    private final ByteArrayOutputStream out;
    private final Deque<Awaited> awaited = new ArrayDeque<>();
    private @Nullable Mail waiting;
    private boolean unfinished;
    private boolean over;

    Transactions(Extensions extensions, ByteArrayOutputStream out) {
        this.commands = new Commands(extensions);
        this.pipelining = extensions.pipelining();
        this.out = out;
    }

    private record Awaited(Stage stage, Transaction of) {}

    /** Whether another mail may be offered: one at most waits for its turn. */
    boolean wantsMail() {
        return !over && waiting == null;
    }

    void offer(Mail mail) {
        var refusal = commands.refusal(mail);
        if (refusal.isPresent()) {
            mail.ended(new Verdict.Refused(refusal.get()));
            return;
        }
        waiting = mail;
        if (awaited.isEmpty()) {
            begin();
        }
    }

    /** What the next reply is for; null if there is nothing to wait for. */
    @Nullable Stage awaited() {
        var next = awaited.peek();
        return next == null ? null : next.stage();
    }

    /** Whether the session can carry no further mail. */
    boolean isOver() {
        return over;
    }

    void on(Reply reply) {
        var next = awaited.poll();
        if (reply.isClosing()) {
            closing(next, reply);
            return;
        }
        if (next == null) {
            throw new ProtocolFailure("a reply to nothing: " + reply.text());
        }
        switch (next.stage()) {
            case RESET -> onReset(next.of(), reply);
            case MAIL -> onCommand(next.of(), reply, Stage.RECIPIENT);
            case RECIPIENT -> onCommand(next.of(), reply, Stage.DATA);
            case DATA -> onData(next.of(), reply);
            case CONTENT -> onContent(next.of(), reply);
            case EMPTY, OPENING -> {}
        }
        if (awaited.isEmpty()) {
            begin();
        }
    }

    /** The session has ended without a word. Only content that left may have arrived. */
    void lost(String why) {
        over = true;
        for (var each : awaited) {
            each.of()
                    .end(
                            each.stage() == Stage.CONTENT
                                    ? new Verdict.Unknown(why)
                                    : new Verdict.Unsent(why));
        }
        awaited.clear();
        if (waiting != null) {
            waiting.ended(new Verdict.Unsent(why));
            waiting = null;
        }
    }

    private void closing(@Nullable Awaited next, Reply reply) {
        if (next != null && next.stage() == Stage.CONTENT) {
            next.of().end(new Verdict.Refused(reply));
        } else if (next != null) {
            awaited.addFirst(next);
        }
        lost(reply.text());
    }

    private void begin() {
        var mail = waiting;
        if (mail == null || over) {
            return;
        }
        waiting = null;
        var transaction = new Transaction(mail);
        if (unfinished) {
            say(Stage.RESET, transaction, Commands.RESET);
            unfinished = false;
            if (!pipelining) {
                return;
            }
        }
        address(transaction);
    }

    private void address(Transaction transaction) {
        say(Stage.MAIL, transaction, commands.from(transaction.mail()));
        if (pipelining) {
            say(Stage.RECIPIENT, transaction, commands.to(transaction.mail()));
            say(Stage.DATA, transaction, Commands.DATA);
        }
    }

    private void onReset(Transaction transaction, Reply reply) {
        if (!reply.isPositive()) {
            throw new ProtocolFailure("RSET is refused: " + reply.text());
        }
        if (!pipelining) {
            address(transaction);
        }
    }

    private void onCommand(Transaction transaction, Reply reply, Stage next) {
        if (reply.isIntermediate()) {
            throw new ProtocolFailure("content is asked for too early: " + reply.text());
        }
        if (!reply.isPositive()) {
            transaction.end(new Verdict.Refused(reply));
            unfinished = true;
        } else if (!pipelining) {
            say(
                    next,
                    transaction,
                    next == Stage.DATA ? Commands.DATA : commands.to(transaction.mail()));
        }
    }

    private void onData(Transaction transaction, Reply reply) {
        if (reply.isPositive()) {
            throw new ProtocolFailure("DATA is answered by " + reply.text());
        }
        if (!reply.isIntermediate()) {
            transaction.end(new Verdict.Refused(reply));
            unfinished = true;
            return;
        }
        unfinished = false;
        if (transaction.isEnded()) {
            say(Stage.EMPTY, transaction, Content.none());
        } else if (transaction.mail().mayLeave()) {
            say(Stage.CONTENT, transaction, Content.onTheWire(transaction.mail().content()));
        } else {
            transaction.end(new Verdict.Unsent("it may not leave any more"));
            // An empty message would be taken for the mail: only hanging up takes it back.
            lost("hung up before the content");
            return;
        }
        if (pipelining) {
            begin();
        }
    }

    private static void onContent(Transaction transaction, Reply reply) {
        if (reply.isIntermediate()) {
            throw new ProtocolFailure("content is answered by " + reply.text());
        }
        transaction.end(
                reply.isPositive() ? new Verdict.Accepted(reply) : new Verdict.Refused(reply));
    }

    private void say(Stage stage, Transaction transaction, String command) {
        say(stage, transaction, (command + "\r\n").getBytes(UTF_8));
    }

    private void say(Stage stage, Transaction transaction, byte[] bytes) {
        out.writeBytes(bytes);
        awaited.add(new Awaited(stage, transaction));
    }
}
