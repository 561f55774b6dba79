package org.article28.local.quickstart;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.article28.local.Child;
import org.article28.local.Command;
import org.article28.local.Ports;
import org.article28.local.StackFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceTest {

    @TempDir Path folder;

    @Test
    void serviceThatNeverGetsReadyIsGivenUp() {
        var progress =
                new Progress(
                        new PrintStream(
                                OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        var command =
                new Command("slow", List.of("sleep", "60"), Map.of(), folder, Command.Signal.TERM);
        var base = URI.create("http://127.0.0.1:" + Ports.free(0));

        try (var http = new Http();
                var child = Child.start(command)) {
            var service = new Service("slow", base, command.log(), child);

            assertThatThrownBy(() -> service.awaitReady(http, progress, Duration.ofMillis(300)))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageStartingWith(
                            "slow is not ready after 0 s; the end of " + command.log());
        }
    }
}
