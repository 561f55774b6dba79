package org.article28.notifier.bounce.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * The parts of a mail that tell something, read once from front to back. Whatever is too deep, too
 * long or broken ends it: what came before counts.
 */
final class MimeParts {

    private static final int DEEPEST = 4;
    private static final int MOST_PARTS = 50;
    private static final int MOST_OF_A_PART = 64 * 1024;
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int MOST_FIELDS = 1_000;

    private static final Set<String> TELLING =
            Set.of(
                    "message/delivery-status",
                    "message/global-delivery-status",
                    "message/feedback-report",
                    "message/rfc822",
                    "message/global",
                    "message/global-headers",
                    "text/rfc822-headers");

    private static final MimeConfig CONFIG =
            MimeConfig.custom()
                    .setMaxLineLen(LONGEST_LINE)
                    .setMaxHeaderLen(LONGEST_LINE)
                    .setMaxHeaderCount(MOST_FIELDS)
                    .build();

    private final MimeTokenStream stream = new MimeTokenStream(CONFIG);
    private final List<Fields.Field> header = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private int seen;
    private int depth;

    private MimeParts() {}

    private record Part(String type, String text) {}

    static MimeParts of(byte[] mail) {
        var read = new MimeParts();
        try {
            read.read(mail);
        } catch (IOException | MimeException broken) {
            // What came before counts.
        }
        return read;
    }

    Fields header() {
        return new Fields(header);
    }

    /** The beginning of the first part of any of these types. */
    Optional<String> first(String... types) {
        var wanted = Set.of(types);
        return parts.stream()
                .filter(part -> wanted.contains(part.type()))
                .map(Part::text)
                .findFirst();
    }

    private void read(byte[] mail) throws IOException, MimeException {
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(mail));
        var state = stream.getState();
        while (state != EntityState.T_END_OF_STREAM && depth <= DEEPEST && seen < MOST_PARTS) {
            take(state);
            state = stream.next();
        }
    }

    private void take(EntityState state) throws IOException {
        switch (state) {
            case T_FIELD -> {
                if (depth == 0 && seen == 0) {
                    var field = stream.getField();
                    header.add(new Fields.Field(field.getName(), String.valueOf(field.getBody())));
                }
            }
            case T_START_MULTIPART -> depth++;
            case T_END_MULTIPART -> depth--;
            case T_BODY -> {
                seen++;
                var type = stream.getBodyDescriptor().getMimeType();
                if (TELLING.contains(type)) {
                    parts.add(new Part(type, beginning()));
                }
            }
            default -> {}
        }
    }

    private String beginning() throws IOException {
        try (var body = stream.getDecodedInputStream()) {
            return new String(body.readNBytes(MOST_OF_A_PART), UTF_8);
        }
    }
}
