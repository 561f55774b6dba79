package org.article28.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookTest {

    @Test
    void iconHasTheOwnColourWhereThereIsNoLogo() {
        var icon = new Look(new Config(new Colour("#aa0000"), Optional.empty())).icon();

        assertThat(icon.type()).isEqualTo("image/svg+xml");
        assertThat(new String(icon.bytes(), StandardCharsets.UTF_8)).contains("fill=\"#aa0000\"");
    }

    private record Config(Colour accent, Optional<Path> logo) implements PageConfig {

        @Override
        public Colour accentOnDark() {
            return accent;
        }
    }
}
