package org.article28.api.problem;

import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.article28.model.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request line or with headers. The server refuses such requests too, but
 * without a word; so its own limits are wider (application.properties), and {@link
 * org.article28.api.Main} switches its check of addresses off. Pure.
 */
final class RequestHead {

    /** Of the target; as much as any server should take: RFC 9112, section 3. */
    private static final int LONGEST_TARGET = 8_000;

    private static final int LARGEST_HEADERS = 20 * 1024;

    /** Of one of them, as the contract tells it. */
    private static final int LONGEST_HEADER = 8_000;

    /** Colon, space, carriage return, line feed. */
    private static final int AROUND_A_HEADER = 4;

    private static final String NOT_ENCODED =
            "path or query has a character that must be percent-encoded";

    /** Besides letters and digits, what stands anywhere in path or query as it is (RFC 3986). */
    private static final String PLAIN = "/?=&-._~,:";

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private RequestHead() {}

    /** Why a request is refused. */
    record Fault(ProblemType type, String detail) {}

    static @Nullable Fault fault(HttpServerRequest request) {
        var target = request.uri();
        if (target.length() > LONGEST_TARGET) {
            return new Fault(
                    ProblemType.URI_TOO_LONG,
                    "path and query have more than " + LONGEST_TARGET + " characters");
        }
        if (size(request) > LARGEST_HEADERS) {
            return new Fault(
                    ProblemType.HEADERS_TOO_LARGE,
                    "the headers have more than " + LARGEST_HEADERS + " bytes");
        }
        for (var header : request.headers()) {
            if (header.getValue().length() > LONGEST_HEADER) {
                return new Fault(
                        ProblemType.HEADERS_TOO_LARGE,
                        "a header has more than " + LONGEST_HEADER + " characters");
            }
        }
        var detail = syntax(target);
        return detail == null
                ? RequestHeaders.fault(request)
                : new Fault(ProblemType.MALFORMED, detail);
    }

    private static long size(HttpServerRequest request) {
        long size = 0;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + AROUND_A_HEADER;
        }
        return size;
    }

    /** RFC 3986; nothing of ours has U+0000 in it, and the database takes none. */
    private static @Nullable String syntax(String target) {
        if (isPlain(target)) {
            return null;
        }
        if (BROKEN_ESCAPE.matcher(target).find()) {
            return "a percent sign in path or query is not followed by two hexadecimal digits";
        }
        if (target.contains("%00")) {
            return "path and query can't have the character U+0000";
        }
        if (!isUtf8(target)) {
            return "what is percent-encoded in path or query is not UTF-8";
        }
        try {
            // Java takes letters beyond ASCII for characters of an address; they would be read byte
            // by byte.
            if (new URI(target).toASCIIString().equals(target)) {
                return null;
            }
        } catch (URISyntaxException notEscaped) {
            return NOT_ENCODED;
        }
        return NOT_ENCODED;
    }

    /** Most are, of what is kept above all: looking costs less than reading it as an address. */
    private static boolean isPlain(String target) {
        for (int i = 0; i < target.length(); i++) {
            char one = target.charAt(i);
            boolean plain =
                    (one < 0x80 && Character.isLetterOrDigit(one)) || PLAIN.indexOf(one) >= 0;
            if (!plain) {
                return false;
            }
        }
        return target.startsWith("/") && !target.startsWith("//");
    }

    /** Strictly, since what can't be decoded would be searched for as something else. */
    private static boolean isUtf8(String target) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < target.length(); i++) {
            if (target.charAt(i) == '%') {
                bytes.write(Integer.parseInt(target, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(target.charAt(i));
            }
        }
        try {
            var _ =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }
}
