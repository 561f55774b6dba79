package org.article28.local.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A mail that was taken in. Its content stays in the file, so that a large mailbox needs little
 * memory.
 */
record Mail(long id, Envelope envelope, Path file) {

    /** The bytes that came in. */
    byte[] content() throws IOException {
        var bytes = Files.readAllBytes(file);
        return Arrays.copyOfRange(bytes, envelope.toBytes().length, bytes.length);
    }
}
