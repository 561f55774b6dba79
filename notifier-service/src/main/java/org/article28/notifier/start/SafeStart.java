package org.article28.notifier.start;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.article28.model.setting.Hosts;
import org.article28.model.setting.UnsafeSettings;
import org.eclipse.microprofile.config.Config;

/** Refuses to start in production with settings that are not safe there. */
@ApplicationScoped
class SafeStart {

    /** Before anything is served or sent; migrations have run. */
    private static final int FIRST = Integer.MIN_VALUE;

    private static final String PUBLIC_URL = "article28.public-url";
    private static final String LINKS = "article28.tokens.keys";
    private static final String STAFF = "article28.staff.keys";
    private static final String FROM = "article28.mail.from";
    private static final String SMTP = "article28.smtp";
    private static final String IMAP = "article28.bounces.imap";

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
        unsafe.plainHttp(PUBLIC_URL)
                .database()
                .kafka()
                .keys(LINKS)
                .keys(STAFF)
                .unverified("quarkus.tls.trust-all")
                .unverified("quarkus.mailer.trust-all");
        var links = unsafe.texts(LINKS).stream().map(SafeStart::secret).toList();
        if (unsafe.texts(STAFF).stream().map(SafeStart::secret).anyMatch(links::contains)) {
            unsafe.add("one-key", STAFF, "has a key of " + LINKS + ": take another");
        }
        addMail(unsafe);
        return unsafe;
    }

    private static String secret(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    private static void addMail(UnsafeSettings unsafe) {
        boolean forOthers = !Hosts.isThisMachine(host(unsafe.text(PUBLIC_URL).orElse("")));
        if (forOthers && unsafe.text(FROM).orElse("").matches(".*@localhost>?")) {
            unsafe.add("no-sender", FROM, "is nobody who can be answered");
        }
        if (unsafe.isOn("quarkus.mailer.mock")) {
            unsafe.add("no-mail", "quarkus.mailer.mock", "is true: confirmations are not sent");
        }
        var startTls = unsafe.text(SMTP + ".start-tls").orElse("");
        if (sendsPassword(unsafe, SMTP)
                && !startTls.equalsIgnoreCase("REQUIRED")
                && !unsafe.isOn(SMTP + ".tls")) {
            unsafe.add("password-in-the-clear", SMTP + ".start-tls", "is not REQUIRED");
        }
        var security = unsafe.text(IMAP + ".security").orElse("");
        if (sendsPassword(unsafe, IMAP) && security.equalsIgnoreCase("none")) {
            unsafe.add("password-in-the-clear", IMAP + ".security", "is none");
        }
    }

    private static String host(String address) {
        return String.valueOf(URI.create(address).getHost());
    }

    private static boolean sendsPassword(UnsafeSettings unsafe, String server) {
        return unsafe.text(server + ".password").isPresent()
                && unsafe.text(server + ".host")
                        .filter(host -> !Hosts.isThisMachine(host))
                        .isPresent();
    }
}
