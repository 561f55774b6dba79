package org.article28.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the organisation's logo is, as the edge tells whoever makes pages behind it. It travels in
 * a header that the edge takes off whatever comes from outside.
 */
public final class LogoPath {

    public static final String HEADER = "Article28-Logo";

    private static final Pattern SHAPE = Pattern.compile("/assets/[0-9a-f]{16}/logo");

    private LogoPath() {}

    /**
     * @param mark 16 hexadecimal digits that tell one logo from another
     */
    public static String of(String mark) {
        return "/assets/" + mark + "/logo";
    }

    /** Empty for what is no such path. */
    public static Optional<String> read(String header) {
        return SHAPE.matcher(header).matches() ? Optional.of(header) : Optional.empty();
    }
}
