package org.article28.notifier.mail.incoming;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Settings of a mailbox on this machine. */
record TestImap(int mailPort, Security security, Afterwards afterwards, String secret)
        implements ImapConfig {

    static TestImap on(int port) {
        return new TestImap(port, Security.NONE, Afterwards.DELETE, "secret");
    }

    TestImap with(Afterwards wanted) {
        return new TestImap(mailPort, security, wanted, secret);
    }

    TestImap with(Security wanted) {
        return new TestImap(mailPort, wanted, afterwards, secret);
    }

    TestImap knowing(String wrong) {
        return new TestImap(mailPort, security, afterwards, wrong);
    }

    @Override
    public Optional<String> host() {
        return Optional.of("127.0.0.1");
    }

    @Override
    public OptionalInt port() {
        return OptionalInt.of(mailPort);
    }

    @Override
    public Optional<String> username() {
        return Optional.of("bounces");
    }

    @Override
    public Optional<String> password() {
        return Optional.of(secret);
    }

    @Override
    public String folder() {
        return "INBOX";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(10);
    }

    @Override
    public String moveTo() {
        return "Read";
    }
}
