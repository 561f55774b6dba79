package org.article28.local;

import static org.article28.local.RunningStack.connect;
import static org.article28.local.RunningStack.execute;
import static org.article28.local.RunningStack.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackProcessIT {

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(15);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir Path folder;

    @Test
    void secondStartOnAFolderKeepsDataAndPasswords() throws Exception {
        Endpoints first;
        try (var stack = StackProcess.start(folder)) {
            first = stack.endpoints();
            try (var owner = owner(first)) {
                execute(owner, "CREATE TABLE kept AS SELECT 'first' AS written");
            }
        }
        assertAllEnd(first);

        try (var stack = StackProcess.start(folder)) {
            assertThat(stack.endpoints().passwords()).isEqualTo(first.passwords());
            try (var owner = owner(stack.endpoints())) {
                assertThat(query(owner, "SELECT written FROM kept")).isEqualTo("first");
            }
        }
    }

    @Test
    void partsStopAndStartAgainFromOutside() {
        try (var stack = StackProcess.start(folder)) {
            var before = stack.endpoints();

            stack.stop(Part.KAFKA);
            assertThat(stack.endpoints().kafkaPid()).isZero();
            stack.startAgain(Part.KAFKA);

            assertThat(stack.endpoints().kafkaPid()).isNotIn(0L, before.kafkaPid());
            assertThat(stack.endpoints().kafkaBootstrap()).isEqualTo(before.kafkaBootstrap());
            assertThat(stack.endpoints().postgresPid()).isEqualTo(before.postgresPid());
        }
    }

    @Test
    void allEndsWhenTheParentIsKilledAndTheFolderServesTheNext() throws Exception {
        var parent =
                new ProcessBuilder(
                                JAVA,
                                "-cp",
                                "target/classes:target/test-classes",
                                Intermediary.class.getName(),
                                StackProcess.builtJar().toString(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var endpoints = firstLine(parent);

        parent.destroyForcibly();

        assertNextStackServes(endpoints);
        assertAllEnd(endpoints);
    }

    @Test
    void allEndsWhenTheStackItselfIsKilled() {
        Endpoints endpoints;
        try (var stack = StackProcess.start(folder)) {
            endpoints = stack.endpoints();

            ProcessHandle.of(endpoints.stackPid()).orElseThrow().destroyForcibly();

            assertAllEnd(endpoints);
        }
    }

    @Test
    void failedStartSaysWhy() throws IOException {
        Files.createDirectories(folder.resolve("postgres/data"));

        assertThatThrownBy(() -> StackProcess.start(folder))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("PostgreSQL ended while it started")
                .hasMessageContaining("stack.log");
    }

    @Test
    void ordinaryUserCanRunIt() throws Exception {
        assumeTrue(DatabaseUser.isRoot(), "runs as an ordinary user already");
        assumeTrue(Files.exists(Path.of("/usr/bin/setpriv")), "no setpriv here");
        var jar = copyForOthers();
        var data = Files.createDirectory(folder.resolve("data"));
        DatabaseUser.NOBODY.own(data);
        var command = new ArrayList<>(DatabaseUser.NOBODY.prefix());
        command.addAll(List.of(JAVA, "-jar", jar.toString(), "--folder", data.toString()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("HOME", data.toString());
        builder.environment().remove("XDG_CACHE_HOME");

        var stack = builder.start();
        var endpoints = firstLine(stack);
        try (var owner = owner(endpoints)) {
            assertThat(query(owner, "SELECT current_user")).isEqualTo("register_owner");
        }
        stack.getOutputStream().close();

        assertThat(stack.waitFor()).isZero();
        assertAllEnd(endpoints);
    }

    // The build may lie in a folder that other users can't enter.
    private Path copyForOthers() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var jar = StackProcess.builtJar();
        var lib = Files.createDirectory(folder.resolve("lib"));
        try (var libraries = Files.list(jar.resolveSibling("lib"))) {
            for (var library : libraries.toList()) {
                Files.copy(library, lib.resolve(library.getFileName()));
            }
        }
        return Files.copy(jar, folder.resolve("local-stack.jar"));
    }

    private void assertNextStackServes(Endpoints before) throws Exception {
        try (var next = StackProcess.start(folder);
                var owner = owner(next.endpoints())) {
            assertThat(next.endpoints().postgresPid()).isNotEqualTo(before.postgresPid());
            assertThat(query(owner, "SELECT current_schema")).isEqualTo("register");
        }
    }

    private static void assertAllEnd(Endpoints endpoints) {
        await().atMost(ENDS_WITHIN)
                .untilAsserted(
                        () ->
                                assertThat(
                                                LongStream.of(
                                                                endpoints.stackPid(),
                                                                endpoints.postgresPid(),
                                                                endpoints.kafkaPid())
                                                        .filter(StackProcessIT::alive))
                                        .isEmpty());
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private static Connection owner(Endpoints endpoints) throws Exception {
        return connect(endpoints, Role.REGISTER_OWNER, endpoints.password(Role.REGISTER_OWNER));
    }

    private static Endpoints firstLine(Process process) throws IOException {
        var line = process.inputReader(StandardCharsets.UTF_8).readLine();
        assertThat(line).as("the line that says it is ready").startsWith("{");
        return Endpoints.parse(line);
    }
}
