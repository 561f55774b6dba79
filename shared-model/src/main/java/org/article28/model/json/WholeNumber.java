package org.article28.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.article28.model.json.WholeNumbers.Exactly;
import org.jspecify.annotations.Nullable;

/** Reads what has a point or an exponent; all else is for Jackson's own reader. */
final class WholeNumber<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<T> plain;
    private final transient Exactly<T> exactly;

    WholeNumber(Class<T> type, JsonDeserializer<T> plain, Exactly<T> exactly) {
        super(type);
        this.plain = plain;
        this.exactly = exactly;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            return plain.deserialize(json, context);
        }
        try {
            return exactly.apply(json.getDecimalValue());
        } catch (ArithmeticException notWhole) {
            return plain.deserialize(json, context);
        }
    }

    @Override
    public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
        return plain.getNullValue(context);
    }
}
