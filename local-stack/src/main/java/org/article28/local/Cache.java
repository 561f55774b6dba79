package org.article28.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where unpacked programs are kept between stacks. */
final class Cache {

    private static final Path OF_ROOT = Path.of("/var/cache");

    private Cache() {}

    /**
     * {@code article28} under {@code XDG_CACHE_HOME} or {@code ~/.cache}. For root it is under
     * {@code /var/cache} instead, since PostgreSQL may run as another user there and root's home is
     * closed to all others.
     */
    static Path folder() throws IOException {
        return Files.createDirectories(parent().resolve("article28"));
    }

    private static Path parent() {
        var wanted = environment("XDG_CACHE_HOME");
        if (wanted != null && wanted.isAbsolute()) {
            return wanted;
        }
        if (DatabaseUser.isRoot()) {
            return OF_ROOT;
        }
        var home = environment("HOME");
        return (home != null ? home : Path.of(System.getProperty("user.home"))).resolve(".cache");
    }

    private static @Nullable Path environment(String name) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? null : Path.of(value);
    }
}
