package org.article28.local.quickstart;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./run} is told by its environment.
 *
 * @param root the folder of the build
 * @param home {@code ARTICLE28_HOME}: where all data is kept
 * @param port {@code ARTICLE28_PORT}: where the edge listens; 0 for any free port
 * @param smtp {@code ARTICLE28_SMTP}: another mail server than the catcher
 * @param example {@code ARTICLE28_EXAMPLE}: the list to publish where there is none; null for none
 */
record Options(Path root, Path home, int port, @Nullable MailServer smtp, @Nullable Path example) {

    private static final int DEFAULT_PORT = 8080;

    /** A mail server. */
    record MailServer(String host, int port) {

        /**
         * @throws IllegalArgumentException unless it is {@code host:port}
         */
        static MailServer parse(String value) {
            int colon = value.lastIndexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("ARTICLE28_SMTP takes host:port, not " + value);
            }
            return new MailServer(
                    value.substring(0, colon),
                    number("ARTICLE28_SMTP", value.substring(colon + 1)));
        }
    }

    /**
     * @throws IllegalArgumentException with what is wrong with which variable
     */
    static Options of(Path root, Map<String, String> environment) {
        var home = environment.getOrDefault("ARTICLE28_HOME", "");
        var port = environment.getOrDefault("ARTICLE28_PORT", "");
        var smtp = environment.getOrDefault("ARTICLE28_SMTP", "");
        var example = environment.getOrDefault("ARTICLE28_EXAMPLE", "");
        return new Options(
                root,
                (home.isBlank() ? root.resolve(".local") : Path.of(home))
                        .toAbsolutePath()
                        .normalize(),
                port.isBlank() ? DEFAULT_PORT : number("ARTICLE28_PORT", port),
                smtp.isBlank() ? null : MailServer.parse(smtp),
                example(root, example));
    }

    private static @Nullable Path example(Path root, String value) {
        return switch (value.strip()) {
            case "" -> root.resolve("examples/infobip.yaml");
            case "none" -> null;
            default ->
                    throw new IllegalArgumentException(
                            "ARTICLE28_EXAMPLE takes none, or nothing, not " + value);
        };
    }

    private static int number(String variable, String value) {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new IllegalArgumentException(variable + " takes a port, not " + value);
        }
        return Integer.parseInt(value);
    }
}
