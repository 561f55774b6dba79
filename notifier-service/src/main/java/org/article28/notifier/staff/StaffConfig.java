package org.article28.notifier.staff;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** Whom of the staff the notifier believes. */
@ConfigMapping(prefix = "article28.staff")
interface StaffConfig {

    /**
     * {@code id:base64} each, at least 32 bytes: those that the api-service has in {@code
     * article28.notifier.keys}. To rotate, put the new one here first, then there.
     */
    List<String> keys();
}
