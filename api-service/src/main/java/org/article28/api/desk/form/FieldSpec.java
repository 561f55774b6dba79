package org.article28.api.desk.form;

import java.util.List;
import java.util.function.Function;

/**
 * A field of a form.
 *
 * @param offered what can be chosen
 */
public record FieldSpec(String name, FieldKind kind, Function<Vocabulary, List<Option>> offered)
        implements Item {

    public static FieldSpec of(String name, FieldKind kind) {
        return new FieldSpec(name, kind, _ -> List.of());
    }

    public static FieldSpec codes(String name, FieldKind kind, Class<? extends Enum<?>> codes) {
        return new FieldSpec(name, kind, vocabulary -> vocabulary.codes(codes));
    }

    List<String> steps() {
        return List.of(name.split("/"));
    }
}
