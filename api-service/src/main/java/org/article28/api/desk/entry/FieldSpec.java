package org.article28.api.desk.entry;

import java.util.List;
import java.util.function.Function;

/**
 * A field of the form of an entry.
 *
 * @param name a JSON Pointer into the entry, or the row, without its first slash
 * @param offered what can be chosen
 */
record FieldSpec(String name, FieldKind kind, Function<Vocabulary, List<Option>> offered) {

    static FieldSpec of(String name, FieldKind kind) {
        return new FieldSpec(name, kind, _ -> List.of());
    }

    static FieldSpec codes(String name, FieldKind kind, Class<? extends Enum<?>> codes) {
        return new FieldSpec(name, kind, vocabulary -> vocabulary.codes(codes));
    }

    List<String> steps() {
        return List.of(name.split("/"));
    }
}
