package org.article28.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A PostgreSQL data directory and the commands that work on it.
 *
 * @param folder of the logs and pid files
 * @param user under whom all of it runs
 */
record Cluster(Path folder, PostgresBinaries binaries, DatabaseUser user) {

    /** Prepares a folder, without a database in it yet. */
    static Cluster in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("postgres"));
        return new Cluster(folder, PostgresBinaries.unpack(Cache.folder()), DatabaseUser.detect());
    }

    /**
     * Makes the data directory, unless it exists. Everyone must prove a password, also on the
     * loopback interface.
     *
     * @throws StackFailure with the end of its log, if that fails
     */
    void initialise(String superuserPassword) throws IOException {
        user.own(home());
        if (Files.exists(data())) {
            return;
        }
        // Made aside and renamed, so that an interrupted start leaves nothing that looks finished.
        var unfinished = home().resolve("unfinished");
        Trees.delete(unfinished);
        var password = home().resolve("password");
        Files.writeString(password, superuserPassword);
        user.own(password);
        var command = initdb(unfinished, password);
        try (var child = Child.start(command)) {
            if (child.onExit().join() != 0) {
                throw StackFailure.withLog("initdb failed", command.log());
            }
        } finally {
            Files.delete(password);
        }
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Command initdb(Path unfinished, Path password) {
        return command(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + Role.POSTGRES.sqlName(),
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
    }

    /**
     * The server itself. Everything that guards the data stays as PostgreSQL ships it: fsync,
     * synchronous commit.
     */
    Command server(int port) {
        return command(
                "postgres",
                "-D",
                data().toString(),
                "-c",
                "listen_addresses=" + Ports.LOOPBACK,
                "-c",
                "port=" + port,
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC");
    }

    private Command command(String program, String... arguments) {
        var words =
                Stream.of(
                                user.prefix().stream(),
                                Stream.of(binaries.program(program)),
                                Stream.of(arguments))
                        .flatMap(part -> part)
                        .toList();
        return new Command(program, words, Map.of(), folder, Command.Signal.INT);
    }

    private Path home() {
        return folder.resolve("postgres");
    }

    private Path data() {
        return home().resolve("data");
    }
}
