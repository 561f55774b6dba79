package org.article28.local.quickstart;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What {@code ready.json} tells to programs that wait for the quickstart; it is there while all
 * runs.
 *
 * @param api base URL of the edge
 * @param token the admin token
 * @param notifier base URL of the notifier
 * @param inbox the caught mail, as HTML and JSON
 * @param smtp the mail server in use, {@code host:port}
 * @param kafka bootstrap server
 * @param jdbc the database, as the api-service sees it
 */
record Ready(
        String api,
        String token,
        String notifier,
        String inbox,
        String smtp,
        String kafka,
        Jdbc jdbc,
        Pids pids) {

    /** The narrow role that the api-service works as. */
    record Jdbc(String url, String user, String password) {}

    /** The processes themselves. */
    record Pids(long api, long notifier, long kafka, long postgres) {}

    static Path file(Path home) {
        return home.resolve("ready.json");
    }

    void write(Path home) throws IOException {
        OwnerOnly.write(file(home), new ObjectMapper().writeValueAsString(this) + "\n");
    }
}
