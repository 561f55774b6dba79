package org.article28.notifier.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.article28.notifier.token.Purpose;
import org.article28.notifier.token.Tokens;
import org.article28.notifier.token.VersionRange;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The links that mails carry; they lead to the edge. */
@ApplicationScoped
public class Links {

    private final String base;
    private final String host;
    private final Tokens tokens;

    /** {@code publicUrl}: the edge, where readers come in, without a path. */
    Links(@ConfigProperty(name = "article28.public-url") URI publicUrl, Tokens tokens) {
        this.base = publicUrl.toString().replaceAll("/+$", "");
        this.host = publicUrl.getHost();
        this.tokens = tokens;
    }

    /** The public host, for ids. */
    public String host() {
        return host;
    }

    public String list() {
        return base + "/v1/subprocessors";
    }

    public String version(long version) {
        return base + "/v1/versions/" + version;
    }

    public String diff(VersionRange versions) {
        return base + "/v1/diff?from=" + (versions.first() - 1) + "&to=" + versions.last();
    }

    String home() {
        return base + "/";
    }

    String contact(UUID contact) {
        return base + "/v1/contractual-contacts/" + contact;
    }

    String confirm(UUID optIn) {
        return base + "/v1/subscriptions/confirm?token=" + tokens.issue(Purpose.CONFIRM, optIn);
    }

    String unsubscribe(UUID subscription) {
        return base + "/unsubscribe?token=" + tokens.issue(Purpose.UNSUBSCRIBE, subscription);
    }

    String objection(UUID subscription, VersionRange versions) {
        return base
                + "/v1/objections/form?token="
                + tokens.issue(Purpose.OBJECT, subscription, versions);
    }

    String copy(UUID subscription) {
        return base + "/v1/subscriptions/copy?token=" + tokens.issue(Purpose.COPY, subscription);
    }

    String erasure(UUID subscription) {
        return base
                + "/v1/subscriptions/erase?token="
                + tokens.issue(Purpose.ERASURE, subscription);
    }

    String preferences(UUID subscription) {
        return base
                + "/v1/subscriptions/preferences?token="
                + tokens.issue(Purpose.MANAGE, subscription);
    }
}
