package org.article28.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;

/** The generated passwords of a folder's database, kept in a file that only its owner reads. */
record Passwords(Map<Role, String> byRole) {

    private static final int BYTES = 16;
    private static final String FILE = "passwords.properties";

    Passwords {
        byRole = Map.copyOf(byRole);
    }

    /** Reads the folder's passwords; makes those that are missing. */
    static Passwords of(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        var stored = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                stored.load(in);
            }
        }
        var byRole = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values()) {
            var password =
                    (String)
                            stored.computeIfAbsent(role.sqlName(), _ -> random(new SecureRandom()));
            byRole.put(role, password);
        }
        write(stored, file);
        return new Passwords(byRole);
    }

    private static String random(SecureRandom source) {
        var bytes = new byte[BYTES];
        source.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void write(Properties passwords, Path file) throws IOException {
        var secret = PosixFilePermissions.fromString("rw-------");
        var temporary =
                Files.createTempFile(
                        file.getParent(),
                        FILE,
                        ".new",
                        PosixFilePermissions.asFileAttribute(secret));
        try (var out = Files.newOutputStream(temporary)) {
            passwords.store(out, "generated for this folder");
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    String of(Role role) {
        var password = byRole.get(role);
        if (password == null) {
            throw new IllegalStateException("no password of " + role);
        }
        return password;
    }
}
