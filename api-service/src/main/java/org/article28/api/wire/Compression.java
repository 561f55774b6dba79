package org.article28.api.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Content coding {@code gzip}: RFC 9110, sections 8.4.1.3 and 12.5.3. A compressed representation
 * has a strong tag of its own, the last step of which is {@link #STEP}.
 */
public final class Compression {

    public static final String STEP = ".gzip";

    private static final String GZIP = "gzip";
    private static final Pattern TAKEN =
            Pattern.compile("\\s*gzip\\s*(;\\s*q=(?!0(\\.0{0,3})?\\s*$)[01](\\.\\d{0,3})?\\s*)?");

    private Compression() {}

    /** Whether the client names it, and does not refuse it. */
    public static boolean isTaken(@Nullable String acceptEncoding) {
        return acceptEncoding != null
                && Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1))
                        .anyMatch(coding -> TAKEN.matcher(coding).matches());
    }

    public static byte[] of(byte[] body) {
        var compressed = new ByteArrayOutputStream(body.length / 4);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return compressed.toByteArray();
    }

    /** Says so in the headers of an answer that has a tag. */
    public static void tell(MultivaluedMap<String, Object> headers) {
        var tag = String.valueOf(headers.getFirst(HttpHeaders.ETAG));
        headers.putSingle(HttpHeaders.ETAG, tag.substring(0, tag.length() - 1) + STEP + "\"");
        headers.putSingle(HttpHeaders.CONTENT_ENCODING, GZIP);
    }
}
