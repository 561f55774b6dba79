package org.article28.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message that is missing would be told in English. */
class PageWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "hr"})
    void everyMessageIsTranslated(String language) throws IOException {
        var properties = new Properties();
        try (var in =
                getClass().getResourceAsStream("/messages/pages_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        assertThat(properties.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(PageWords.class.getMethods()).map(Method::getName).toList());
    }
}
