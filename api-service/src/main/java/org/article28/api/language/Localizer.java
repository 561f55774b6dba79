package org.article28.api.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.article28.model.Part;
import org.article28.model.Register;
import org.article28.model.Translatable;
import org.jspecify.annotations.Nullable;

/**
 * Gives parts in a language. Each translatable text is replaced where there is a translation, and
 * stays as published where there is none; {@code translations} goes, and {@code lang} tells the
 * language of each text. So fallbacks are marked, and a write refuses the field {@code lang}: a
 * translated answer can't be put back by mistake.
 */
@ApplicationScoped
public class Localizer {

    /** What inside a part is translated by itself: lists by their name. */
    private static final Map<Class<?>, Map<String, Class<? extends Record>>> INNER =
            Map.of(
                    Register.class,
                    Map.of(
                            "statements", Register.Statement.class,
                            "sections", Register.Section.class));

    private final ObjectMapper json;

    Localizer(ObjectMapper json) {
        this.json = json;
    }

    /** The part itself where nothing is translated, else its tree. */
    public <T extends Record & Part> Object of(T part, LanguageChoice choice) {
        if (choice.translation() == null) {
            return part;
        }
        ObjectNode tree = json.valueToTree(part);
        localize(tree, part.getClass(), choice);
        return tree;
    }

    /** Changes a tree of that type; it may have further fields. */
    public void localize(ObjectNode tree, Class<? extends Record> type, LanguageChoice choice) {
        INNER.getOrDefault(type, Map.of())
                .forEach((list, inner) -> localizeAll(tree.path(list), inner, choice));
        var texts = texts(tree.remove("translations"), choice.translation());
        var languages = tree.objectNode();
        for (var field : Translatable.fields(type)) {
            if (tree.has(field)) {
                boolean translated = texts.hasNonNull(field);
                if (translated) {
                    tree.set(field, texts.get(field));
                }
                languages.put(field, translated ? choice.translation() : choice.fallback());
            }
        }
        tree.set("lang", languages);
    }

    /** As {@link #localize}, each object of a list. */
    public void localizeAll(JsonNode list, Class<? extends Record> type, LanguageChoice choice) {
        for (var element : list) {
            localize((ObjectNode) element, type, choice);
        }
    }

    /** Language tags have no case: RFC 5646, section 2.1.1. */
    private JsonNode texts(@Nullable JsonNode translations, @Nullable String language) {
        if (translations != null) {
            for (var each : translations.properties()) {
                if (each.getKey().equalsIgnoreCase(language)) {
                    return each.getValue();
                }
            }
        }
        return json.missingNode();
    }
}
