package org.article28.model.contract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.article28.model.Line;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a parameter takes, as a schema says it. */
record ParameterShape(Consumer<Schema> says) {

    /** The services count with 64 bits, and take 18 digits. */
    static final long LARGEST = 999_999_999_999_999_999L;

    private static final String TAG = "(W/)?\"[!#-~]*\"";

    /** RFC 9110, section 8.8.3. */
    static final String TAGS = "^%1$s( *, *%1$s)*$".formatted(TAG);

    static final String ANY_TAG = "^(\\*|%1$s( *, *%1$s)*)$".formatted(TAG);

    static ParameterShape matching(String pattern) {
        return new ParameterShape(schema -> text(schema).setPattern(pattern));
    }

    static ParameterShape formatted(String format) {
        return new ParameterShape(schema -> text(schema).setFormat(format));
    }

    static ParameterShape codes(String... known) {
        return new ParameterShape(
                schema -> text(schema).setEnumeration(List.<Object>copyOf(Arrays.asList(known))));
    }

    static ParameterShape number(long least, long most) {
        return new ParameterShape(
                schema ->
                        schema.type(List.of(SchemaType.INTEGER))
                                .minimum(BigDecimal.valueOf(least))
                                .maximum(BigDecimal.valueOf(most)));
    }

    /** One line with something in it; in an address no half of a surrogate pair can stand. */
    static ParameterShape line() {
        var control = "\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029";
        return matching("^[^%1$s]*[^\\s%1$s][^%1$s]*$".formatted(control)).upTo(Line.LONGEST);
    }

    /** A number, a word or an instant. */
    static ParameterShape version() {
        return either(matching("^(0|[1-9][0-9]{0,17}|latest|previous)$"), formatted("date-time"));
    }

    /** Language, script, region and variants of BCP 47. */
    static ParameterShape language() {
        return matching(
                "^[A-Za-z]{2,8}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$");
    }

    static ParameterShape schema(String name) {
        return new ParameterShape(schema -> schema.setRef(References.to(name)));
    }

    static ParameterShape either(ParameterShape... shapes) {
        return new ParameterShape(
                schema ->
                        schema.type(null)
                                .anyOf(Arrays.stream(shapes).map(ParameterShape::alone).toList()));
    }

    /** Repeated; with commas they are taken, too, which a schema can't say beside that. */
    static ParameterShape severalOf(ParameterShape shape) {
        return new ParameterShape(
                schema -> schema.type(List.of(SchemaType.ARRAY)).items(shape.alone()));
    }

    ParameterShape upTo(int length) {
        return new ParameterShape(
                schema -> {
                    says.accept(schema);
                    schema.setMaxLength(length);
                });
    }

    /** Where the parameter says nothing of it itself. */
    void describe(Parameter parameter) {
        @Nullable Schema schema = parameter.getSchema();
        if (schema == null) {
            parameter.setSchema(alone());
        } else if (schema.getEnumeration() == null && schema.getPattern() == null) {
            says.accept(schema);
        }
        if (parameter.getIn() == Parameter.In.QUERY && isRepeated(parameter.getSchema())) {
            // As a form sends what was not filled in.
            parameter.setAllowEmptyValue(true);
        }
    }

    private static boolean isRepeated(Schema schema) {
        return List.of(SchemaType.ARRAY).equals(schema.getType());
    }

    private Schema alone() {
        var schema = OASFactory.createSchema();
        says.accept(schema);
        return schema;
    }

    private static Schema text(Schema schema) {
        return schema.type(List.of(SchemaType.STRING));
    }
}
