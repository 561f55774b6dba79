package org.article28.api.desk.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.article28.api.desk.SentForm;
import org.article28.api.problem.Rejection;
import org.article28.model.LanguageTags;
import org.article28.model.Translatable;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Translations as they were filled in, in the languages that the form shows. Pure. */
final class TranslatedTexts {

    private final SentForm form;
    private final Set<String> languages;

    TranslatedTexts(SentForm form, Deed deed) {
        this.form = form;
        this.languages = new TreeSet<>(form.all(FormTree.TRANSLATIONS));
        var more = form.filled(FormTree.TRANSLATIONS + "/" + FormTree.MORE);
        if (deed.isToAdd(FormTree.TRANSLATIONS) && more != null) {
            languages.add(more);
        }
        languages.stream()
                .filter(tag -> !LanguageTags.isTag(tag))
                .findFirst()
                .ifPresent(
                        tag -> {
                            throw new Rejection.Malformed(
                                    FieldError.ofParameter(
                                            FormTree.TRANSLATIONS,
                                            "language",
                                            "there is no language " + tag));
                        });
    }

    Set<String> languages() {
        return languages;
    }

    /** Of a part, or of an element of it, whose fields begin with {@code place}. */
    void put(ObjectNode tree, Class<? extends Record> type, String place) {
        for (var language : languages) {
            for (var field : Translatable.fields(type)) {
                var steps = List.of(FormTree.TRANSLATIONS, language, field);
                var name = place + String.join("/", steps);
                if (form.has(name)) {
                    FieldValues.put(tree, steps, node(form.filled(name)));
                }
            }
        }
    }

    private static @Nullable TextNode node(@Nullable String text) {
        return text == null ? null : new TextNode(text);
    }
}
