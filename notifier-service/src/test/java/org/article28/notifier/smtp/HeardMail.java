package org.article28.notifier.smtp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** A mail that remembers what became of it. */
final class HeardMail implements Mail {

    static final String SENDER = "list@example.org";

    private final String recipient;
    private final String content;
    private final List<Verdict> verdicts = new ArrayList<>();
    private boolean withdrawn;

    HeardMail(String recipient, String content) {
        this.recipient = recipient;
        this.content = content;
    }

    static HeardMail to(String recipient) {
        return new HeardMail(recipient, "for " + recipient + "\r\n");
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    HeardMail withdrawn() {
        withdrawn = true;
        return this;
    }

    @Override
    public String sender() {
        return SENDER;
    }

    @Override
    public String recipient() {
        return recipient;
    }

    @Override
    public byte[] content() {
        return content.getBytes(content.chars().allMatch(c -> c < 128) ? US_ASCII : UTF_8);
    }

    @Override
    public boolean mayLeave() {
        return !withdrawn;
    }

    @Override
    public void ended(Verdict verdict) {
        verdicts.add(verdict);
    }
}
