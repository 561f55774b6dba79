package org.article28.notifier.mail;

import java.time.Duration;
import java.util.Optional;

/** Settings of a mail server on this machine. */
record TestSmtp(
        int port,
        Optional<String> username,
        StartTls startTls,
        boolean tls,
        Duration patience,
        Duration sessionIdle)
        implements SmtpConfig {

    static TestSmtp on(int port) {
        return new TestSmtp(
                port,
                Optional.empty(),
                StartTls.OPTIONAL,
                false,
                Duration.ofSeconds(20),
                Duration.ofSeconds(30));
    }

    TestSmtp loggedIn() {
        return new TestSmtp(port, Optional.of("jane"), startTls, tls, patience, sessionIdle);
    }

    TestSmtp with(StartTls wanted) {
        return new TestSmtp(port, username, wanted, tls, patience, sessionIdle);
    }

    TestSmtp encrypted() {
        return new TestSmtp(port, username, startTls, true, patience, sessionIdle);
    }

    TestSmtp impatient() {
        return new TestSmtp(port, username, startTls, tls, Duration.ofMillis(300), sessionIdle);
    }

    TestSmtp endingSessionsAfter(Duration idle) {
        return new TestSmtp(port, username, startTls, tls, patience, idle);
    }

    @Override
    public Transport transport() {
        throw new UnsupportedOperationException("each test chooses its own");
    }

    @Override
    public String host() {
        return "localhost";
    }

    @Override
    public Optional<String> password() {
        return username.map(_ -> "secret");
    }

    @Override
    public Optional<String> hello() {
        return Optional.of("list.example.org");
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration readTimeout() {
        return patience;
    }

    @Override
    public Duration writeTimeout() {
        return patience;
    }

    @Override
    public Duration contentTimeout() {
        return patience;
    }

    @Override
    public int mailsPerSession() {
        return 1_000;
    }
}
