package org.article28.api.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Where the notifier is, for those who ask it for something. */
@ApplicationScoped
public class NotifierAddress {

    private final NotifierConfig config;

    NotifierAddress(NotifierConfig config) {
        this.config = config;
    }

    public URI resolve(String path) {
        return config.url().resolve(path);
    }
}
