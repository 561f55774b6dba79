package org.article28.api.start;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.article28.model.setting.UnsafeSettings;
import org.eclipse.microprofile.config.Config;

/** Refuses to start in production with settings that are not safe there. */
@ApplicationScoped
class SafeStart {

    /** Before anything works. */
    private static final int FIRST = 1;

    private static final String PROXIES = "article28.access.trusted-proxies";

    private final Config config;

    SafeStart(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(FIRST) StartupEvent started) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            unsafe().refuse();
        }
    }

    private UnsafeSettings unsafe() {
        var unsafe = new UnsafeSettings(name -> config.getOptionalValue(name, String.class));
        unsafe.plainHttp("article28.public-url")
                .plainHttp("quarkus.oidc.auth-server-url")
                .database()
                .keys("article28.notifier.keys")
                .unverified("quarkus.tls.trust-all");
        for (var network : unsafe.texts(PROXIES)) {
            if (network.endsWith("/0")) {
                var why = "has " + network + ": everybody may tell where a request comes from";
                unsafe.add("trusts-everybody", PROXIES, why);
            }
        }
        return unsafe;
    }
}
