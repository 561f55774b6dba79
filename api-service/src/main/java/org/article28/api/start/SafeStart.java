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

    /** Before anything is served or sent; migrations have run. */
    private static final int FIRST = Integer.MIN_VALUE;

    private static final String VERIFICATION = "quarkus.oidc.tls.verification";
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
                .kafka()
                .keys("article28.notifier.keys")
                .unverified("quarkus.tls.trust-all");
        if (unsafe.text(VERIFICATION).filter("none"::equalsIgnoreCase).isPresent()) {
            unsafe.add("unverified-tls", VERIFICATION, "is none: set certificates");
        }
        for (var network : unsafe.texts(PROXIES)) {
            if (network.endsWith("/0")) {
                var why = "has " + network + ": everybody may tell where a request comes from";
                unsafe.add("trusts-everybody", PROXIES, why);
            }
        }
        return unsafe;
    }
}
