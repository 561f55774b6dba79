package org.article28.local.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that are made once and kept in files which only their owner reads. */
final class Secrets {

    private static final int BYTES = 32;

    private Secrets() {}

    /** The key that signs links in mails: were it lost, no link sent before would work. */
    static String key(Path file) throws IOException {
        if (!Files.exists(file)) {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            OwnerOnly.write(file, Base64.getEncoder().encodeToString(bytes));
        }
        return Files.readString(file).strip();
    }
}
