package org.article28.notifier.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BounceTagsTest {

    private static final String OTHER =
            "new:YW5vdGhlciBrZXkgb2YgdGVzdHMsIG5vYm9keSBlbHNlIGhhcyBpdC4=";

    @Test
    void keyThatNoLongerSignsStillVerifies() {
        var tag = TestTokens.bounces(TestTokens.KEY).of("d7");

        assertThat(TestTokens.bounces(OTHER, TestTokens.KEY).read(tag)).contains("d7");
        assertThat(TestTokens.bounces(OTHER).read(tag)).isEmpty();
    }

    @Test
    void everyChangedCharacterMakesItForged() {
        var tags = TestTokens.bounces();
        var tag = tags.of("d7");

        for (int i = 0; i < tag.length(); i++) {
            var changed = new StringBuilder(tag);
            changed.setCharAt(i, tag.charAt(i) == '0' ? '1' : '0');
            assertThat(tags.read(changed.toString())).isEmpty();
        }
    }

    @Test
    void macsThatBeginWithZeroesAreAsLongAsOthers() {
        var tags = TestTokens.bounces();

        for (int i = 0; i < 2_000; i++) {
            assertThat(tags.of("d" + i).length() - ("d" + i).length())
                    .isEqualTo(BounceTags.MAC_LENGTH);
        }
    }
}
