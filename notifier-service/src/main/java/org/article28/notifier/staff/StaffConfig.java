package org.article28.notifier.staff;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** Whom of the staff the notifier believes. */
@ConfigMapping(prefix = "article28.staff")
interface StaffConfig {

    /**
     * {@code id:base64}, at least 32 bytes each, separated by commas: those that the edge has in
     * {@code article28.notifier.keys}. What an event says is believed by them, too. To rotate, put
     * the new one here first, then there, then take the old one away.
     */
    List<String> keys();
}
