package org.article28.notifier.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final UUID SUBJECT = UUID.fromString("11111111-2222-4333-8444-555555555555");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String OLD = key("old", 'a');
    private static final String NEW = key("new", 'b');

    @Test
    void tokenOpensWhatItWasIssuedFor() {
        var token = tokens(NOW, OLD).issue(Purpose.CONFIRM, SUBJECT);

        assertThat(tokens(NOW, OLD).verify(Purpose.CONFIRM, token))
                .isEqualTo(new Verified.Valid(SUBJECT));
    }

    @Test
    void tokenIsGoodForNoOtherPurpose() {
        var token = tokens(NOW, OLD).issue(Purpose.MANAGE, SUBJECT);

        assertThat(tokens(NOW, OLD).verify(Purpose.UNSUBSCRIBE, token))
                .isEqualTo(new Verified.Forged());
    }

    @Test
    void confirmLinkExpiresAfterAWeek() {
        var token = tokens(NOW, OLD).issue(Purpose.CONFIRM, SUBJECT);

        assertThat(tokens(NOW.plus(Duration.ofDays(7)), OLD).verify(Purpose.CONFIRM, token))
                .isEqualTo(new Verified.Valid(SUBJECT));
        assertThat(tokens(NOW.plus(Duration.ofDays(8)), OLD).verify(Purpose.CONFIRM, token))
                .isEqualTo(new Verified.Expired(SUBJECT));
    }

    @Test
    void unsubscribeLinkNeverExpires() {
        var token = tokens(NOW, OLD).issue(Purpose.UNSUBSCRIBE, SUBJECT);

        assertThat(tokens(NOW.plus(Duration.ofDays(9_999)), OLD).verify(Purpose.UNSUBSCRIBE, token))
                .isEqualTo(new Verified.Valid(SUBJECT));
    }

    @Test
    void keyThatNoLongerSignsStillVerifies() {
        var token = tokens(NOW, OLD).issue(Purpose.UNSUBSCRIBE, SUBJECT);

        assertThat(tokens(NOW, NEW, OLD).verify(Purpose.UNSUBSCRIBE, token))
                .isEqualTo(new Verified.Valid(SUBJECT));
        assertThat(tokens(NOW, NEW).verify(Purpose.UNSUBSCRIBE, token))
                .isEqualTo(new Verified.Forged());
    }

    @Test
    void linkToObjectNeverExpiresAndKeepsWhatItIsAbout() {
        var token = tokens(NOW, OLD).issue(Purpose.OBJECT, SUBJECT, new VersionRange(5, 8));

        var verified = tokens(NOW.plus(Duration.ofDays(9_999)), OLD).verify(Purpose.OBJECT, token);

        assertThat(verified).isEqualTo(new Verified.Valid(SUBJECT, "5-8"));
        assertThat(VersionRange.read("5-8")).contains(new VersionRange(5, 8));
    }

    @Test
    void everyChangedCharacterMakesItForged() {
        var tokens = tokens(NOW, OLD);
        var token = tokens.issue(Purpose.MANAGE, SUBJECT);

        for (int i = 0; i < token.length() - 1; i++) {
            var changed = new StringBuilder(token);
            changed.setCharAt(i, token.charAt(i) == 'A' ? 'B' : 'A');
            assertThat(tokens.verify(Purpose.MANAGE, changed.toString()))
                    .isEqualTo(new Verified.Forged());
        }
    }

    @Test
    void keyThatIsTooShortIsRefused() {
        assertThatThrownBy(() -> new Keys(List.of("k:c2hvcnQ=")))
                .hasMessage("article28.tokens.keys: key k is shorter than 32 bytes");
    }

    private static String key(String id, char content) {
        var bytes = String.valueOf(content).repeat(32).getBytes();
        return id + ":" + Base64.getEncoder().encodeToString(bytes);
    }

    private static Tokens tokens(Instant now, String... keys) {
        return TestTokens.at(now, keys);
    }
}
