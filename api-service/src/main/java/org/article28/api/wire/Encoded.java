package org.article28.api.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Texts as the query of an address has them. */
public final class Encoded {

    private Encoded() {}

    public static String of(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
