package org.article28.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void portsThatAreNotGivenAreFree() {
        assertThat(Settings.parse("--folder", "/data", "--smtp-port", "2525"))
                .isEqualTo(new Settings(Path.of("/data"), 0, 0, 0, 2525, 0));
    }

    @Test
    void unknownOptionAnswersWithTheUsage() {
        assertThatThrownBy(() -> Settings.parse("--folder", "/data", "--port", "1"))
                .hasMessageStartingWith("usage: local-stack --folder DIR");
    }

    @Test
    void folderIsWanted() {
        assertThatThrownBy(Settings::parse).hasMessageStartingWith("usage:");
    }

    @Test
    void numberOutOfRangeIsNoPort() {
        assertThatThrownBy(() -> Settings.parse("--folder", "/data", "--kafka-port", "70000"))
                .hasMessage("70000 is no port");
    }
}
