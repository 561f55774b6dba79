package org.article28.notifier.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** All that is said in a session, from the greeting on: bytes in, bytes out. Pure. */
final class Conversation {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
    private final ReplyReader replies = new ReplyReader();
    private final Opening opening;
    private @Nullable Transactions transactions;
    private @Nullable String failure;
    private boolean upgrading;

    Conversation(Opening opening) {
        this.opening = opening;
    }

    /** What is to be written; whoever wrote it resets it. */
    ByteArrayOutputStream out() {
        return out;
    }

    void receive(byte[] bytes, int length) {
        replies.read(bytes, length, this::on);
    }

    /** Whether the connection is to be upgraded to TLS now; then {@link #secured}. */
    boolean isUpgrading() {
        return upgrading;
    }

    void secured() {
        if (!replies.isEmpty()) {
            throw early();
        }
        upgrading = false;
        take(opening.secured());
    }

    /** Why the session can't be opened; null if nothing speaks against it so far. */
    @Nullable String failure() {
        return failure;
    }

    boolean isOpen() {
        return transactions != null;
    }

    boolean isOver() {
        return transactions != null && transactions.isOver();
    }

    boolean wantsMail() {
        return open().wantsMail();
    }

    void offer(Mail mail) {
        open().offer(mail);
    }

    /** What the next reply is for; null if there is nothing to wait for. */
    @Nullable Stage awaited() {
        return transactions == null ? Stage.OPENING : transactions.awaited();
    }

    /** The connection was lost. */
    void lost(String why) {
        if (transactions != null) {
            transactions.lost(why);
        }
    }

    private void on(Reply reply) {
        if (transactions != null) {
            transactions.on(reply);
        } else if (upgrading) {
            throw early();
        } else if (failure == null) {
            take(opening.on(reply));
        }
    }

    private void take(Opening.Step step) {
        switch (step) {
            case Opening.Step.Say(var command) ->
                    out.writeBytes((command + "\r\n").getBytes(UTF_8));
            case Opening.Step.Secure() -> upgrading = true;
            case Opening.Step.Open(var extensions) ->
                    transactions = new Transactions(extensions, out);
            case Opening.Step.Failed(var why) -> failure = why;
        }
    }

    private Transactions open() {
        if (transactions == null) {
            throw new IllegalStateException("the session is not open yet");
        }
        return transactions;
    }

    /** What was injected in clear must not be taken for said under TLS. */
    private static ProtocolFailure early() {
        return new ProtocolFailure("something was said between STARTTLS and TLS");
    }
}
