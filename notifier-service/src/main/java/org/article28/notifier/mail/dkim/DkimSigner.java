package org.article28.notifier.mail.dkim;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Signs every mail with the keys that are set; where none is, mails leave as they are. */
@ApplicationScoped
public class DkimSigner {

    /** Before anything is sent. */
    private static final int FIRST = 1;

    private final String domain;
    private final List<SigningKey> keys;

    DkimSigner(DkimConfig config) {
        this.domain = config.domain().orElse("");
        this.keys = keys(config);
    }

    /** Reads the keys, so that what can't be used is told now, and not with the first mail. */
    void start(@Observes @Priority(FIRST) StartupEvent started) {
        if (!keys.isEmpty()) {
            Log.infof("mails are signed for %s: %s", domain, keys);
        }
    }

    /** {@code mail}: whole, with CRLF; the same bytes follow the signatures. */
    public byte[] signed(byte[] mail, Instant at) {
        if (keys.isEmpty()) {
            return mail;
        }
        var parsed = DkimSignature.Parsed.of(mail);
        var out = new ByteArrayOutputStream(mail.length + 2048);
        for (var key : keys) {
            var field = DkimSignature.of(parsed, domain, key, at);
            out.writeBytes((field + "\r\n").getBytes(US_ASCII));
        }
        out.writeBytes(mail);
        return out.toByteArray();
    }

    private static List<SigningKey> keys(DkimConfig config) {
        if (config.domain().isEmpty()) {
            return List.of();
        }
        var keys = new ArrayList<SigningKey>();
        keys.add(
                key("", config.selector(), config.privateKey(), config.privateKeyFile())
                        .orElseThrow(
                                () ->
                                        refused(
                                                "domain",
                                                "needs a selector and a private key beside it")));
        var second = config.second();
        key("second.", second.selector(), second.privateKey(), second.privateKeyFile())
                .ifPresent(keys::add);
        return List.copyOf(keys);
    }

    private static Optional<SigningKey> key(
            String prefix,
            Optional<String> selector,
            Optional<String> text,
            Optional<String> file) {
        if (selector.isEmpty() && text.isEmpty() && file.isEmpty()) {
            return Optional.empty();
        }
        if (selector.isEmpty() || text.isPresent() == file.isPresent()) {
            throw refused(
                    prefix + "selector", "and private-key or private-key-file belong together");
        }
        try {
            var pem = text.isPresent() ? text.get() : Files.readString(Path.of(file.get()));
            return Optional.of(SigningKey.read(selector.get(), pem));
        } catch (IOException | IllegalArgumentException e) {
            throw refused(prefix + "private-key", e.toString());
        }
    }

    private static IllegalArgumentException refused(String what, String why) {
        return new IllegalArgumentException("article28.dkim." + what + " " + why);
    }
}
