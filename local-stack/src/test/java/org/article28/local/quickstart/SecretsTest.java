package org.article28.local.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir Path folder;

    @Test
    void keyIsMadeOnceAndKept() throws Exception {
        var first = Secrets.key(folder.resolve("key"));

        assertThat(Secrets.key(folder.resolve("key"))).isEqualTo(first);
        assertThat(Base64.getDecoder().decode(first)).hasSize(32);
    }

    @Test
    void everyFileHasAKeyOfItsOwn() throws Exception {
        assertThat(Secrets.key(folder.resolve("one")))
                .isNotEqualTo(Secrets.key(folder.resolve("other")));
    }

    @Test
    void onlyTheOwnerReadsItAndNothingElseIsLeft() throws Exception {
        Secrets.key(folder.resolve("key"));

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("rw-------");
        assertThat(folder.toFile().list()).containsExactly("key");
    }

    @Test
    void keyThatIsThereIsTakenWithoutItsLineEnd() throws Exception {
        Files.writeString(folder.resolve("key"), "given\n");

        assertThat(Secrets.key(folder.resolve("key"))).isEqualTo("given");
    }
}
