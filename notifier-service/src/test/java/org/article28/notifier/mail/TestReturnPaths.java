package org.article28.notifier.mail;

import java.util.Optional;
import org.article28.notifier.token.TestTokens;

/** Return paths beside a list that writes as {@code list@example.org}. */
public final class TestReturnPaths {

    private TestReturnPaths() {}

    public static ReturnPaths to(String bounces) {
        return new ReturnPaths(new From(), () -> Optional.of(bounces), TestTokens.bounces());
    }

    static ReturnPaths none() {
        return new ReturnPaths(new From(), Optional::empty, TestTokens.bounces());
    }

    private record From() implements MailConfig {

        @Override
        public String from() {
            return "The list <list@example.org>";
        }

        @Override
        public Optional<String> envelopeFrom() {
            return Optional.of("list@example.org");
        }

        @Override
        public Optional<String> unsubscribeMailbox() {
            return Optional.empty();
        }
    }
}
