package org.article28.notifier.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Tokens signed by a key that everybody knows. */
public final class TestTokens {

    public static final String KEY =
            "test:dGVzdHMgc2lnbiB3aXRoIHRoaXMga2V5LCBub2JvZHkgZWxzZSBkb2VzIQ==";

    /** Signs nothing any more, and still verifies. */
    public static final String OLDER_KEY =
            "older:dGhpcyBrZXkgc2lnbmVkIHVudGlsIHRoZSBuZXcgb25lIGNhbWUgaW4=";

    private TestTokens() {}

    public static Tokens at(Instant now) {
        return at(now, KEY);
    }

    public static Tokens at(Instant now, String... keys) {
        return new Tokens(new Config(List.of(keys)), Clock.fixed(now, ZoneOffset.UTC));
    }

    public static BounceTags bounces() {
        return bounces(KEY);
    }

    static BounceTags bounces(String... keys) {
        return new BounceTags(new Config(List.of(keys)));
    }

    static WebhookSecrets webhooks(String... keys) {
        return new WebhookSecrets(new Config(List.of(keys)));
    }

    private record Config(List<String> keys) implements TokensConfig {

        @Override
        public Duration confirmLifetime() {
            return Duration.ofDays(7);
        }

        @Override
        public Duration manageLifetime() {
            return Duration.ofDays(30);
        }
    }
}
