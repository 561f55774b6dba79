package org.article28.api.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets a mapper read a {@link Redaction} where a text was. */
final class RedactedTexts {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private RedactedTexts() {}

    static SimpleModule module() {
        return new SimpleModule("redacted-texts")
                .addDeserializer(String.class, new Texts())
                .addDeserializer(Object.class, new Values());
    }

    /** Null where the value is no redaction. */
    private static @Nullable String text(JsonNode value) {
        var day = value.path(Redaction.MEMBER);
        return value.size() == 1 && day.isTextual() && DAY.matcher(day.textValue()).matches()
                ? "[redacted " + day.textValue() + "]"
                : null;
    }

    /** Texts of records, lists and maps. */
    private static final class Texts extends StdDeserializer<String> {
        @Serial private static final long serialVersionUID = 1L;

        Texts() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (!parser.hasToken(JsonToken.START_OBJECT)) {
                return StringDeserializer.instance.deserialize(parser, context);
            }
            var text = text(context.readTree(parser));
            return text != null
                    ? text
                    : (String) context.handleUnexpectedToken(String.class, parser);
        }
    }

    /** What planned changes set, of whatever type. */
    private static final class Values extends StdDeserializer<Object> {
        @Serial private static final long serialVersionUID = 1L;

        Values() {
            super(Object.class);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            int maps = "translations".equals(parser.currentName()) ? 2 : 0;
            return value(context.readTree(parser), maps);
        }

        /** {@code maps}: so many levels are maps whatever their keys, as those of translations. */
        private static @Nullable Object value(JsonNode node, int maps) {
            return switch (node.getNodeType()) {
                case OBJECT -> {
                    var text = maps > 0 ? null : text(node);
                    yield text != null ? text : members(node, maps - 1);
                }
                case ARRAY -> {
                    var elements = new ArrayList<@Nullable Object>();
                    node.forEach(element -> elements.add(value(element, 0)));
                    yield elements;
                }
                case NUMBER -> node.numberValue();
                case BOOLEAN -> node.booleanValue();
                case NULL -> null;
                default -> node.textValue();
            };
        }

        private static Map<String, @Nullable Object> members(JsonNode node, int maps) {
            var members = new LinkedHashMap<String, @Nullable Object>();
            for (var member : node.properties()) {
                members.put(member.getKey(), value(member.getValue(), maps));
            }
            return members;
        }
    }
}
