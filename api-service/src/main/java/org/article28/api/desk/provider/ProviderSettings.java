package org.article28.api.desk.provider;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Settings with which everybody is signed out early, or waits for ever, are refused at the start.
 */
@ApplicationScoped
class ProviderSettings {

    private final ProviderConfig config;

    ProviderSettings(ProviderConfig config) {
        this.config = config;
    }

    void check(@Observes StartupEvent started) {
        check(config);
    }

    static void check(ProviderConfig config) {
        if (config.patience().compareTo(config.recheck()) <= 0) {
            throw new IllegalArgumentException(
                    "article28.desk.oidc.patience must be more than article28.desk.oidc.recheck: "
                            + config.patience()
                            + " is not more than "
                            + config.recheck());
        }
        if (!config.timeout().isPositive()) {
            throw new IllegalArgumentException(
                    "article28.desk.oidc.timeout must be more than nothing: " + config.timeout());
        }
    }
}
