package org.article28.api.desk.notifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.article28.api.desk.Cell;

/**
 * A field of what the notifier has, and how it is told.
 *
 * @param words of a value, which is not empty
 */
public record Fact(String head, String field, Words words) {

    /** Tells a value. */
    @FunctionalInterface
    public interface Words {
        Cell of(String head, String value);
    }

    /** As it stands there. */
    public static Fact plain(String head, String field) {
        return new Fact(head, field, Cell::of);
    }

    /** Of a code, or of several. */
    public static Fact coded(String head, String field, UnaryOperator<String> words) {
        return new Fact(head, field, (title, code) -> Cell.of(title, words.apply(code)));
    }

    /** Of an instant or a day. */
    public static Fact at(String head, String field) {
        return new Fact(head, field, Cell::at);
    }

    /** Empty where it is absent; of a list all that is in it. */
    public Cell of(JsonNode whole) {
        var value = whole.at("/" + field);
        if (value.isArray()) {
            return Cell.of(
                    head,
                    StreamSupport.stream(value.spliterator(), false)
                            .map(each -> words.of(head, each.asText()).value())
                            .collect(Collectors.joining(", ")));
        }
        var text = value.asText("");
        return text.isEmpty() ? Cell.of(head, "") : words.of(head, text);
    }
}
