package org.article28.api.importing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void wordsThatDifferByOneLetterShareAVariant() {
        assertThat(Spelling.variants("twillio")).contains("twilio");
        assertThat(Spelling.variants("twilio")).contains("twilio");
    }

    @Test
    void wordThatIsTooLongToBeOneHasNoVariants() {
        var word = "a".repeat(40_000);

        assertThat(Spelling.variants(word)).containsExactly(word);
    }
}
