package org.article28.model.contract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.article28.model.LanguageTags;
import org.article28.model.Line;
import org.article28.model.Slug;
import org.article28.model.Slugs;
import org.article28.model.problem.QueryParameters;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a parameter takes, as a schema says it. */
record ParameterShape(Consumer<Schema> says) {

    /** The services count with 64 bits, and take 18 digits. */
    static final long LARGEST = 999_999_999_999_999_999L;

    /** Of such a number. */
    static final int DIGITS = 18;

    /** What is longer is refused as 431. */
    private static final int LONGEST_HEADER = 8_000;

    private static final int LONGEST_TOKEN = 512;

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
                                .format(most > Integer.MAX_VALUE ? "int64" : "int32")
                                .minimum(BigDecimal.valueOf(least))
                                .maximum(BigDecimal.valueOf(most)));
    }

    static ParameterShape line() {
        return matching(Line.SAYING).upTo(Line.LONGEST);
    }

    static ParameterShape slug() {
        return matching(Slug.PATTERN).upTo(Slugs.LONGEST);
    }

    /** As the service signs them. */
    static ParameterShape token() {
        return matching("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$").upTo(LONGEST_TOKEN);
    }

    static ParameterShape header(String pattern) {
        return matching(pattern).upTo(LONGEST_HEADER);
    }

    /** A number, a word or an instant. */
    static ParameterShape version() {
        return either(
                matching("^(0|[1-9][0-9]{0,17}|latest|previous)$").upTo(DIGITS),
                formatted("date-time"));
    }

    static ParameterShape language() {
        return matching(LanguageTags.PATTERN).upTo(LanguageTags.LONGEST);
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
                schema ->
                        schema.type(List.of(SchemaType.ARRAY))
                                .items(shape.alone())
                                .maxItems(QueryParameters.MOST_VALUES));
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
        } else {
            describe(schema);
        }
        if (parameter.getIn() == Parameter.In.QUERY && isRepeated(parameter.getSchema())) {
            // As a form sends what was not filled in.
            parameter.setAllowEmptyValue(true);
        }
    }

    /** Where it says nothing of it itself. */
    void describe(Schema schema) {
        if (schema.getEnumeration() == null && schema.getPattern() == null) {
            says.accept(schema);
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
