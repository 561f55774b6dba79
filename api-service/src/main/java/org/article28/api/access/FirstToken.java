package org.article28.api.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Makes the admin token at the first start; only its hash stays here, and no log tells it. */
@ApplicationScoped
class FirstToken {

    private static final TokenWish FIRST = new TokenWish("admin", Role.ALL, null);
    private static final Logger LOG = Logger.getLogger(FirstToken.class);

    private final ApiTokens tokens;
    private final AccessConfig config;
    private final Clock clock;

    FirstToken(ApiTokens tokens, AccessConfig config, Clock clock) {
        this.tokens = tokens;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The file is written before the row commits: a crash between leaves a file that the next start
     * replaces.
     */
    @Transactional
    void onStart(@Observes StartupEvent start) {
        tokens.lock();
        if (tokens.count() > 0) {
            return;
        }
        if (config.adminTokenFile().isEmpty()) {
            LOG.warn("there is no API token yet, and article28.access.admin-token-file is not set");
            return;
        }
        var secret = TokenSecret.random();
        tokens.persist(new ApiToken(FIRST, secret, null, clock.instant()));
        var file = config.adminTokenFile().get();
        write(file, secret);
        LOG.infof("the admin token is in %s", file);
    }

    private static void write(Path file, TokenSecret secret) {
        try {
            Files.deleteIfExists(file);
            var ownerOnly =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            Files.writeString(file, secret.clear() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the admin token can't be written to " + file, e);
        }
    }
}
