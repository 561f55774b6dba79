package org.article28.model.json;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Reads an integer however it is written: to JSON Schema (Core, section 4.2.3) {@code 7.0} is one,
 * and {@code 7.5} is none. Jackson refuses both, or cuts off what it can't keep.
 */
public final class WholeNumbers extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public WholeNumbers() {
        super("whole-numbers");
        read(int.class, BigDecimal::intValueExact);
        read(Integer.class, BigDecimal::intValueExact);
        read(long.class, BigDecimal::longValueExact);
        read(Long.class, BigDecimal::longValueExact);
    }

    /** Throws {@link ArithmeticException} where the number is not whole, or too large. */
    @FunctionalInterface
    interface Exactly<T> extends Function<BigDecimal, T> {}

    @SuppressWarnings("unchecked")
    private <T> void read(Class<T> type, Exactly<T> exactly) {
        var plain = (JsonDeserializer<T>) NumberDeserializers.find(type, type.getName());
        addDeserializer(type, new WholeNumber<>(type, plain, exactly));
    }
}
