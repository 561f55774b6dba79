package org.article28.notifier.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.article28.notifier.token.Purpose;
import org.article28.notifier.token.Tokens;
import org.article28.notifier.token.VersionRange;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The links that mails carry; they lead to the edge. What they say of the language makes the page
 * speak that of the mail.
 */
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

    /** The list, for programs. */
    public String list() {
        return base + "/v1/subprocessors";
    }

    public String version(long version) {
        return base + "/v1/versions/" + version;
    }

    /** What changed, for programs. */
    public String diff(VersionRange versions) {
        return base + "/v1/diff" + ends(versions);
    }

    /** The page that shows what changed. */
    String comparison(VersionRange versions, String language) {
        return base + "/diff" + ends(versions) + "&lang=" + language;
    }

    private static String ends(VersionRange versions) {
        return "?from=" + (versions.first() - 1) + "&to=" + versions.last();
    }

    /** The page of all versions: what was told, beside the mails themselves (RFC 2369). */
    String history() {
        return base + "/versions";
    }

    String home() {
        return base + "/";
    }

    /** The page of the list. */
    public String home(String language) {
        return home() + "?lang=" + language;
    }

    /** The page to subscribe. */
    public String subscribe(String language) {
        return base + "/subscribe?lang=" + language;
    }

    String contact(UUID contact) {
        return base + "/v1/contractual-contacts/" + contact;
    }

    String confirm(UUID optIn, String language) {
        return page("/v1/subscriptions/confirm", tokens.issue(Purpose.CONFIRM, optIn), language);
    }

    String unsubscribe(UUID subscription, String language) {
        return page("/unsubscribe", tokens.issue(Purpose.UNSUBSCRIBE, subscription), language);
    }

    String objection(UUID subscription, VersionRange versions, String language) {
        var token = tokens.issue(Purpose.OBJECT, subscription, versions);
        return page("/v1/objections/form", token, language);
    }

    String copy(UUID subscription, String language) {
        return page("/v1/subscriptions/copy", tokens.issue(Purpose.COPY, subscription), language);
    }

    String erasure(UUID subscription, String language) {
        var token = tokens.issue(Purpose.ERASURE, subscription);
        return page("/v1/subscriptions/erase", token, language);
    }

    String preferences(UUID subscription, String language) {
        var token = tokens.issue(Purpose.MANAGE, subscription);
        return page("/v1/subscriptions/preferences", token, language);
    }

    private String page(String path, String token, String language) {
        return base + path + "?token=" + token + "&lang=" + language;
    }
}
