package org.article28.local.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.article28.local.StackFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AloneTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir Path home;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress =
            new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));

    @Test
    void freeFolderIsTakenWithoutAWord() throws Exception {
        try (var _ = Alone.in(home, progress, LONG)) {
            assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        }
    }

    @Test
    void folderOfARunThatIsReadyIsRefusedAtOnce() throws Exception {
        try (var _ = Alone.in(home, progress, LONG)) {
            Files.createFile(Ready.file(home));
            var begun = System.nanoTime();

            assertThatThrownBy(() -> Alone.in(home, progress, LONG))
                    .isInstanceOf(StackFailure.class)
                    .hasMessage("another run uses " + home);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONG);
        }
    }

    @Test
    void runThatIsStoppingIsWaitedFor() throws Exception {
        var first = Alone.in(home, progress, LONG);
        var free =
                CompletableFuture.runAsync(
                        first::close,
                        CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));

        try (var _ = Alone.in(home, progress, LONG)) {
            assertThat(free).isDone();
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(
                        "Another run starts or stops in "
                                + home
                                + "; waiting for it, at most 60 s\n");
    }

    @Test
    void runThatDoesNotStopIsNotWaitedForForEver() throws Exception {
        try (var _ = Alone.in(home, progress, LONG)) {
            assertThatThrownBy(() -> Alone.in(home, progress, Duration.ZERO))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("another stack to leave " + home);
        }
    }
}
