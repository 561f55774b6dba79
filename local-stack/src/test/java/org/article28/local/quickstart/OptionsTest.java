package org.article28.local.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path ROOT = Path.of("/build");
    private static final Path EXAMPLE = Path.of("/build/examples/infobip.yaml");

    @Test
    void nothingGivenMeansLocalFolderUsualPortAndCatcher() {
        assertThat(Options.of(ROOT, Map.of()))
                .isEqualTo(new Options(ROOT, Path.of("/build/.local"), 8080, null, EXAMPLE));
    }

    @Test
    void blankValuesAreAsIfNotGiven() {
        assertThat(
                        Options.of(
                                ROOT,
                                Map.of(
                                        "ARTICLE28_HOME", "",
                                        "ARTICLE28_PORT", " ",
                                        "ARTICLE28_SMTP", "",
                                        "ARTICLE28_EXAMPLE", "")))
                .isEqualTo(new Options(ROOT, Path.of("/build/.local"), 8080, null, EXAMPLE));
    }

    @Test
    void allThatIsGivenIsTaken() {
        assertThat(
                        Options.of(
                                ROOT,
                                Map.of(
                                        "ARTICLE28_HOME", "/data/x/../home",
                                        "ARTICLE28_PORT", "0",
                                        "ARTICLE28_SMTP", "mail.example.org:25",
                                        "ARTICLE28_EXAMPLE", "none")))
                .isEqualTo(
                        new Options(
                                ROOT,
                                Path.of("/data/home"),
                                0,
                                new Options.MailServer("mail.example.org", 25),
                                null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "-1", "65536", "123456", "80 "})
    void whatIsNoPortIsRefused(String port) {
        assertThatThrownBy(() -> Options.of(ROOT, Map.of("ARTICLE28_PORT", port)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ARTICLE28_PORT takes a port, not " + port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.example.org", ":25"})
    void mailServerWithoutHostOrPortIsRefused(String server) {
        assertThatThrownBy(() -> Options.of(ROOT, Map.of("ARTICLE28_SMTP", server)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ARTICLE28_SMTP takes host:port, not " + server);
    }

    @Test
    void mailServerWithABadPortIsRefused() {
        assertThatThrownBy(() -> Options.of(ROOT, Map.of("ARTICLE28_SMTP", "mail:smtp")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ARTICLE28_SMTP takes a port, not smtp");
    }

    @Test
    void otherExampleIsRefused() {
        assertThatThrownBy(() -> Options.of(ROOT, Map.of("ARTICLE28_EXAMPLE", "other.yaml")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ARTICLE28_EXAMPLE takes none, or nothing, not other.yaml");
    }
}
