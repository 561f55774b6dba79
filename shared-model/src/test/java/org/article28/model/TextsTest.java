package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What both services take as a line, a text or an id, and what the contract says of it. */
class TextsTest {

    private static final String HALF_OF_A_PAIR = "\ud83d";

    @Test
    void lineHasNoControlCharactersAndNoHalfOfAPair() {
        assertThat(Lines.isLine("Example GmbH \ud83d\ude00", 20)).isTrue();
        assertThat(List.of("two\nlines", "a\0", "\u2028", "\u0085", HALF_OF_A_PAIR))
                .noneMatch(text -> Lines.isLine(text, 20));
    }

    @Test
    void lineIsNoLongerThanItMayBe() {
        assertThat(Lines.isLine("a".repeat(20), 20)).isTrue();
        assertThat(Lines.isLine("a".repeat(21), 20)).isFalse();
    }

    @Test
    void proseEndsItsLinesInAnyWay() {
        assertThat(Proses.isProse("one\r\ntwo\n\tthree\r", 20)).isTrue();
        assertThat(List.of("a\0", "\u000b", "\u0085", HALF_OF_A_PAIR, "a".repeat(21)))
                .noneMatch(text -> Proses.isProse(text, 20));
    }

    @Test
    void idHasAtMostAHundredCharacters() {
        assertThat(Slugs.isSlug("a".repeat(100))).isTrue();
        assertThat(List.of("a".repeat(101), "", "a--b", "-a", "A"))
                .noneMatch(text -> Slugs.isSlug(text));
    }

    @Test
    void whatSaysSomethingIsNotBlank() {
        assertThat(List.of(Line.SAYING, Prose.SAYING))
                .allMatch(pattern -> Pattern.matches(pattern, " a "))
                .noneMatch(pattern -> Pattern.matches(pattern, ""))
                .noneMatch(pattern -> Pattern.matches(pattern, " \t "));
    }
}
