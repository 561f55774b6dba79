package org.article28.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.article28.model.Assessment;
import org.article28.model.FieldChange;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.article28.model.Translatable;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a part in the reader's language where the publication has them, and else as they
 * were published, marked as such. Pure.
 */
public final class Translations {

    private static final Set<String> TEXTS = texts();

    /** The language of texts of a register that does not say. */
    private static final String USUAL = "en";

    private final String language;
    private final boolean asked;
    private final @Nullable String published;
    private final Map<String, String> translated = new HashMap<>();

    private Translations(Register register, Words wording) {
        this.language = wording.locale().getLanguage();
        var authoritative = register.language();
        this.asked = wording.other(authoritative == null ? USUAL : authoritative) != null;
        this.published = authoritative == null ? null : wording.other(authoritative);
    }

    /** Of a part that came or went. */
    public static Translations of(@Nullable Object part, Register register, Words wording) {
        var found = new Translations(register, wording);
        if (part instanceof Map<?, ?> fields) {
            found.take(List.of(), fields.get("translations"));
        }
        return found;
    }

    /** As they were before an update: as far as it tells. */
    static Translations before(PublishedChange change, Register register, Words wording) {
        var found = new Translations(register, wording);
        change.fields().forEach(field -> found.take(steps(field.path()), field.before()));
        return found;
    }

    static Translations after(PublishedChange change, Register register, Words wording) {
        var found = new Translations(register, wording);
        change.fields().forEach(field -> found.take(steps(field.path()), field.after()));
        return found;
    }

    /** {@code words}: what the field says as it was published. */
    public Passage of(String field, String words) {
        var known = asked ? translated.get(field) : null;
        if (known != null) {
            return Passage.own(known);
        }
        return new Passage(words, TEXTS.contains(field) ? published : null);
    }

    /** A text that the publisher wrote, which has no translation. */
    public Passage asPublished(String words) {
        return new Passage(words, published);
    }

    /** Null for what is no translation. */
    private static @Nullable List<String> steps(String path) {
        return path.equals("/translations") || path.startsWith("/translations/")
                ? List.of(
                        path.substring("/translations".length()).replaceFirst("^/", "").split("/"))
                : null;
    }

    private void take(@Nullable List<String> path, @Nullable Object value) {
        if (path == null || value == null) {
            return;
        }
        var steps = path.stream().filter(step -> !step.isEmpty()).toList();
        if (value instanceof Map<?, ?> below) {
            below.forEach((name, each) -> take(deeper(steps, name.toString()), each));
        } else if (steps.size() == 2 && isWished(steps.getFirst())) {
            translated.put(steps.getLast(), value.toString());
        }
    }

    private static List<String> deeper(List<String> steps, String name) {
        return steps.isEmpty() ? List.of(name) : List.of(steps.getFirst(), name);
    }

    private boolean isWished(String tag) {
        return tag.equals(language) || tag.startsWith(language + "-");
    }

    /** Whether a field is told already, in the place of the text that it translates. */
    boolean isTold(FieldChange field, PublishedChange change) {
        var steps = field.path().split("/", -1);
        return asked
                && steps.length == 4
                && steps[1].equals("translations")
                && isWished(steps[2])
                && change.fields().stream().anyMatch(each -> each.path().equals("/" + steps[3]));
    }

    /** Besides what can be translated, the sets of texts that can't. */
    private static Set<String> texts() {
        var names = new TreeSet<String>(Set.of("dataCategories", "dataSubjects"));
        names.addAll(Translatable.fields(SubProcessor.class));
        names.addAll(Translatable.fields(Assessment.class));
        names.addAll(Translatable.fields(Register.class));
        return names;
    }
}
