package org.article28.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir Path folder;

    @Test
    void pidIsThatOfTheCommandItself() throws Exception {
        var command = command("echo $$; exec sleep 60");

        try (var child = Child.start(command)) {
            await().until(() -> !Files.readString(command.log()).isEmpty());
            assertThat(Files.readString(command.log()).strip()).isEqualTo("" + child.pid());
        }
    }

    @Test
    void exitValueIsThatOfTheCommand() {
        assertThat(Child.start(command("exit 7")).onExit().join()).isEqualTo(7);
    }

    @Test
    void killedCommandEndsWithTheSignalsNumber() {
        var child = Child.start(command("exec sleep 60"));

        ProcessHandle.of(child.pid()).orElseThrow().destroyForcibly();

        assertThat(child.onExit().join()).isEqualTo(128 + 9);
        assertThat(child.alive()).isFalse();
    }

    @Test
    void stopLetsTheCommandEndInOrder() throws Exception {
        var command = command("trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.1; done");
        var child = Child.start(command);
        await().until(() -> Files.readString(command.log()).contains("up"));

        child.stop();

        assertThat(Files.readString(command.log())).isEqualTo("up\nbye\n");
        assertThat(command.pidFile()).doesNotExist();
    }

    @Test
    void termToAllProcessesLeavesTheParentInCharge() throws Exception {
        var command =
                command(
                        """
                        trap 'trap "echo bye; exit 0" TERM; echo asked' TERM
                        echo up
                        while :; do sleep 0.1; done
                        """);
        var child = Child.start(command);
        await().until(() -> Files.readString(command.log()).contains("up"));
        var watchdog = ProcessHandle.of(child.pid()).flatMap(ProcessHandle::parent).orElseThrow();
        var watchdogAndBelow = Stream.concat(Stream.of(watchdog), watchdog.children()).toList();

        watchdogAndBelow.forEach(ProcessHandle::destroy);
        await().until(() -> Files.readString(command.log()).contains("asked"));
        child.stop();

        assertThat(watchdogAndBelow).hasSize(3).noneMatch(ProcessHandle::isAlive);
        assertThat(Files.readString(command.log())).isEqualTo("up\nasked\nbye\n");
    }

    @Test
    void commandItselfDoesNotIgnoreTerm() {
        var child = Child.start(command("exec sleep 60"));

        child.stop();

        assertThat(child.onExit().join()).isEqualTo(128 + 15);
    }

    @Test
    void environmentAndFolderReachTheCommand() throws Exception {
        var command =
                new Command(
                        "echo",
                        List.of("/bin/sh", "-c", "echo $GREETING; pwd -P"),
                        Map.of("GREETING", "hello"),
                        folder,
                        Command.Signal.TERM);

        Child.start(command).onExit().join();

        assertThat(command.log()).hasContent("hello\n" + folder.toRealPath());
    }

    @Test
    void logOfTheStartBeforeIsKept() {
        Child.start(command("echo first")).onExit().join();
        var second = command("echo second");

        Child.start(second).onExit().join();

        assertThat(second.log()).hasContent("second");
        assertThat(second.previousLog()).hasContent("first");
    }

    @Test
    void processThatTookOverThePidOfALeftoverIsSpared() throws Exception {
        var command = command("exec sleep 60");
        Files.writeString(command.pidFile(), "" + ProcessHandle.current().pid());
        Files.setLastModifiedTime(command.pidFile(), FileTime.from(Instant.EPOCH));

        try (var child = Child.start(command)) {
            assertThat(child.alive()).isTrue();
        }
    }

    private Command command(String script) {
        return new Command(
                "command", List.of("/bin/sh", "-c", script), Map.of(), folder, Command.Signal.TERM);
    }
}
