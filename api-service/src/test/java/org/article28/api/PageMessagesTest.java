package org.article28.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.article28.api.page.annex.AnnexWords;
import org.article28.api.page.embed.EmbedWords;
import org.article28.api.page.where.WhereWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A message that is missing would be told in English. */
class PageMessagesTest {

    static Stream<Arguments> files() {
        return Stream.of(WhereWords.class, AnnexWords.class, EmbedWords.class)
                .flatMap(
                        bundle ->
                                Stream.of("de", "fr", "hr").map(tag -> Arguments.of(bundle, tag)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyMessageIsTranslated(Class<?> bundle, String language) throws IOException {
        var name = bundle.getAnnotation(MessageBundle.class).value();

        assertThat(read(name + "_" + language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(bundle.getMethods()).map(Method::getName).toList());
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var in =
                PageMessagesTest.class.getResourceAsStream("/messages/" + file + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
