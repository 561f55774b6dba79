package org.article28.api.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.article28.api.subscriptions.EdgeHeader;
import org.article28.model.LogoPath;

/** Tells the notifier, which makes pages too, where the logo is. */
@ApplicationScoped
class LogoHeader implements EdgeHeader {

    private final Look look;

    LogoHeader(Look look) {
        this.look = look;
    }

    @Override
    public String name() {
        return LogoPath.HEADER;
    }

    @Override
    public Optional<String> value() {
        return look.logoPath();
    }
}
