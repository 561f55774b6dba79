package org.article28.api.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import java.time.ZoneOffset;

/** Reads instants as RFC 3339 has them: texts, with years of four digits. */
public final class InstantReader extends StdScalarDeserializer<Instant> {

    @Serial private static final long serialVersionUID = 1L;

    /** For Jackson, which makes one for each field that is read so. */
    public InstantReader() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        var instant =
                parser.hasToken(JsonToken.VALUE_STRING)
                        ? InstantDeserializer.INSTANT.deserialize(parser, context)
                        : null;
        if (instant == null || !isOfFourDigits(instant)) {
            return context.reportInputMismatch(this, "no instant");
        }
        return instant;
    }

    private static boolean isOfFourDigits(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year > 0 && year < 10_000;
    }
}
