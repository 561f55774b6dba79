package org.article28.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseUserTest {

    @TempDir Path folder;

    /** A folder may move between machines that allow namespaces and machines that don't. */
    @Test
    void rootCanGoOnAsAnotherUserWithTheDataOfANamespace() throws Exception {
        assumeTrue(DatabaseUser.isRoot(), "only root needs another user");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Cluster.in(folder).initialise("secret");
        var binaries = PostgresBinaries.unpack(Cache.folder());
        var asNobody = new Cluster(folder, binaries, DatabaseUser.NOBODY);

        asNobody.initialise("secret");
        var server = asNobody.server(Ports.free(0));

        try (var child = Child.start(server)) {
            await().until(() -> Files.readString(server.log()).contains("ready to accept"));
            assertThat(child.alive()).isTrue();
            assertThat(Files.getAttribute(Path.of("/proc", "" + child.pid()), "unix:uid"))
                    .isEqualTo(65_534);
        }
    }
}
