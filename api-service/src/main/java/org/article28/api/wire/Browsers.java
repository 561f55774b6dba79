package org.article28.api.wire;

import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Tells people from programs where both use one address. */
public final class Browsers {

    private Browsers() {}

    /** Browsers ask for pages by name; {@code accept} is null where nothing is asked for. */
    public static boolean ask(@Nullable String accept) {
        return accept != null && accept.contains(MediaType.TEXT_HTML);
    }
}
