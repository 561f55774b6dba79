package org.article28.notifier.webhook.call;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A URL that may be called, as far as the URL itself tells. */
public record WebhookUrl(URI uri) {

    public static final int LONGEST = 2_000;

    private static final int HIGHEST_PORT = 65_535;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /** Empty for what is none, or is out of reach. */
    public static Optional<WebhookUrl> parse(@Nullable String text, Reach reach) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WebhookUrl(new URI(text)))
                    .filter(url -> url.isComplete() && url.isWithin(reach));
        } catch (URISyntaxException notAUrl) {
            return Optional.empty();
        }
    }

    /** Names and passwords in URLs end up in logs, and fragments never leave. */
    private boolean isComplete() {
        int port = uri.getPort();
        return uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null
                && (port == -1 || (port >= 1 && port <= HIGHEST_PORT))
                && uri.toString().chars().allMatch(sign -> sign < 128);
    }

    boolean isWithin(Reach reach) {
        return switch (reach) {
            case PUBLIC -> isSecure();
            case ANYWHERE -> isSecure() || "http".equalsIgnoreCase(uri.getScheme());
        };
    }

    boolean isSecure() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** Without the dot that a full name may end with: TLS knows none. */
    String host() {
        var host = uri.getHost();
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    int port() {
        if (uri.getPort() != -1) {
            return uri.getPort();
        }
        return usualPort();
    }

    private int usualPort() {
        return isSecure() ? HTTPS : HTTP;
    }

    String pathAndQuery() {
        var path = uri.getRawPath();
        var begun = path.isEmpty() ? "/" : path;
        return uri.getRawQuery() == null ? begun : begun + "?" + uri.getRawQuery();
    }

    /** Without path and query, where secrets may stand; the same however it is written. */
    public String origin() {
        var port = port() == usualPort() ? "" : ":" + port();
        return (uri.getScheme() + "://" + host() + port).toLowerCase(Locale.ROOT);
    }

    /** Tells no path and no query. */
    @Override
    public String toString() {
        return origin();
    }
}
