package org.article28.notifier.list;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A text that may have been erased from an old publication: its owner leaves {@code
 * {"redacted":"2026-11-24"}} in its place.
 */
final class RedactedText extends StdDeserializer<String> {

    @Serial private static final long serialVersionUID = 1L;

    RedactedText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            return StringDeserializer.instance.deserialize(parser, context);
        }
        var day = context.readTree(parser).path("redacted");
        return day.isTextual()
                ? "[redacted " + day.textValue() + "]"
                : (String) context.handleUnexpectedToken(String.class, parser);
    }
}
