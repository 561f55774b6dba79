package org.article28.api.desk.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProviderSettingsTest {

    @Test
    void patienceThatEndsWithTheRecheckIsRefused() {
        var config =
                ProviderStand.config(
                        Map.of(
                                "article28.desk.oidc.recheck", "15m",
                                "article28.desk.oidc.patience", "15m"));

        assertThatThrownBy(() -> ProviderSettings.check(config))
                .hasMessage(
                        "article28.desk.oidc.patience must be more than article28.desk.oidc.recheck:"
                                + " PT15M is not more than PT15M");
    }

    @Test
    void timeoutThatNeverEndsIsRefused() {
        var config = ProviderStand.config(Map.of("article28.desk.oidc.timeout", "0s"));

        assertThatThrownBy(() -> ProviderSettings.check(config))
                .hasMessage("article28.desk.oidc.timeout must be more than nothing: PT0S");
    }

    @Test
    void defaultsAreTaken() {
        ProviderSettings.check(ProviderStand.config(Map.of()));
    }

    /** Two calls, each to connect and to read, and ten seconds to check the answer. */
    @Test
    void asLongAsTheProviderIsWaitedForOneRequestAsks() {
        var provider = ProviderStand.provider("http://127.0.0.1:1");

        assertThat(provider.longestRenewal()).isEqualTo(Duration.ofSeconds(4 + 10));
    }
}
