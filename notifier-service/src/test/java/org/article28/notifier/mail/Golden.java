package org.article28.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole mails that are kept as files. {@code -Darticle28.golden.write=true} writes them anew, to be
 * read before they are committed.
 */
final class Golden {

    private static final Path FOLDER =
            Path.of("src/test/resources/org/article28/notifier/mail/golden");

    private Golden() {}

    /** Without what differs from run to run, and without soft line ends, to be readable. */
    static String text(byte[] mail) {
        return new String(mail, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replaceAll("(?m)^DKIM-Signature:.*\n(\\s.*\n)*", "")
                .replaceAll("(?<![?])=\n", "")
                .replaceAll("token(=3D|=)[\\w.-]+", "token$1TOKEN");
    }

    static void compare(String name, String mail) {
        var file = FOLDER.resolve(name + ".eml");
        try {
            if (Boolean.getBoolean("article28.golden.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, mail);
            }
            assertThat(mail).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
