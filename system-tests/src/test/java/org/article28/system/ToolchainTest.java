package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** {@code scripts/toolchain.sh}, as {@code ./run} and {@code ./verify} source it. */
class ToolchainTest {

    @Test
    void jdkIsLookedForAlsoForAUserWithoutHome() throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder("sh", "-c", "set -eu; . scripts/toolchain.sh; jdk_candidates")
                        .directory(Product.root().toFile())
                        .redirectErrorStream(true);
        var javaHome = System.getProperty("java.home");
        builder.environment().remove("HOME");
        builder.environment().remove("SDKMAN_DIR");
        builder.environment().put("JAVA_HOME", javaHome);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines()).first().isEqualTo(javaHome);
    }
}
