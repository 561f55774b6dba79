package org.article28.api.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;

/** Reads days as texts; Jackson takes lists of numbers, too, and counts of days. */
final class DayReader extends StdScalarDeserializer<LocalDate> {

    @Serial private static final long serialVersionUID = 1L;

    DayReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        return LocalDateDeserializer.INSTANCE.deserialize(parser, context);
    }
}
