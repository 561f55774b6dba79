package org.article28.notifier.mail.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A message that is missing would be told in English. */
class MessageFilesTest {

    private static final List<Class<?>> BUNDLES =
            List.of(
                    Phrases.class,
                    Subjects.class,
                    Confirmations.class,
                    Personal.class,
                    ObjectionPhrases.class,
                    Alarms.class,
                    SubscribeTexts.class,
                    FrameTexts.class,
                    PageTexts.class);

    static Stream<String> files() {
        return BUNDLES.stream()
                .map(bundle -> bundle.getAnnotation(MessageBundle.class).value())
                .flatMap(name -> Stream.of("de", "fr", "hr").map(tag -> name + "_" + tag));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyMessageIsTranslated(String file) throws IOException {
        var bundle =
                BUNDLES.stream()
                        .filter(each -> file.startsWith(name(each) + "_"))
                        .findFirst()
                        .orElseThrow();

        assertThat(read(file).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(bundle.getMethods()).map(Method::getName).toList());
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var in =
                MessageFilesTest.class.getResourceAsStream("/messages/" + file + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
