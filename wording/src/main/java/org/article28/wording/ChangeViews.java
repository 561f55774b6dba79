package org.article28.wording;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.model.FieldChange;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/** Puts the changes of one publication into words. Pure. */
public final class ChangeViews {

    private static final Passage NOTHING = Passage.own("");

    private final Register register;
    private final Words wording;
    private final Values values;
    private final Labels labels;
    private final Headings headings;
    private final Significance significance;
    private final Map<String, String> names;

    /** {@code all}: among them are those whose place another one takes. */
    public ChangeViews(Register register, Words wording, List<PublishedChange> all) {
        this.register = register;
        this.wording = wording;
        this.values = new Values(register, wording);
        this.labels = new Labels(wording);
        this.headings = new Headings(wording.changes());
        this.significance = new Significance(wording);
        this.names =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        PublishedChange::partId, Headings::name, (one, _) -> one));
    }

    public ChangeView of(PublishedChange change) {
        return new ChangeView(
                headings.of(change), significance.words(change), urgency(change), fields(change));
    }

    private ChangeView.@Nullable UrgencyView urgency(PublishedChange change) {
        return Urgencies.of(change)
                .map(
                        urgency -> {
                            var kind = values.words("kind", urgency.get("kind"));
                            var reason = urgency.get("publicReason");
                            return new ChangeView.UrgencyView(
                                    Words.sentence(wording.meanings().urgent(kind)),
                                    reason == null ? null : published(reason.toString()));
                        })
                .orElse(null);
    }

    private Passage published(String words) {
        return Translations.of(null, register, wording).asPublished(words);
    }

    private List<FieldView> fields(PublishedChange change) {
        return switch (change.kind()) {
            case PublishedChange.ADDED -> whole(change, change.after());
            case PublishedChange.REMOVED -> whole(change, change.before());
            case PublishedChange.UPDATED -> differences(change);
            default -> List.of();
        };
    }

    private List<FieldView> whole(PublishedChange change, @Nullable Object part) {
        var content = part instanceof Map<?, ?> fields ? fields : Map.of();
        var texts = Translations.of(part, register, wording);
        return Facts.of(change).stream()
                .map(fact -> FieldView.of(labels.of(fact), fact(fact, change, content, texts)))
                .filter(field -> !NOTHING.equals(field.after()))
                .toList();
    }

    private Passage fact(
            String name, PublishedChange change, Map<?, ?> content, Translations texts) {
        var value = content.get(name);
        return switch (name) {
            case "replaces" -> named(change.replacedIds().isEmpty() ? value : change.replacedIds());
            case "memberOf", "engagedBy", "assessments" -> named(value);
            case "address" -> text(name, value, texts).inOneLine(", ");
            default -> text(name, value, texts).inOneLine(" ");
        };
    }

    private Passage text(String name, @Nullable Object value, Translations texts) {
        var words = values.words(name, value);
        return words.isEmpty() ? NOTHING : texts.of(name, words);
    }

    /** Other parts by what readers call them, as far as this publication tells it. */
    private Passage named(@Nullable Object ids) {
        var each = ids instanceof Collection<?> all ? all.stream() : Stream.ofNullable(ids);
        return Passage.own(
                each.map(id -> names.getOrDefault(id.toString(), id.toString()))
                        .collect(Collectors.joining(", ")));
    }

    private List<FieldView> differences(PublishedChange change) {
        var before = Translations.before(change, register, wording);
        var after = Translations.after(change, register, wording);
        return change.fields().stream()
                .filter(field -> !after.isTold(field, change))
                .map(field -> difference(field, before, after))
                .toList();
    }

    private FieldView difference(FieldChange change, Translations before, Translations after) {
        var label = labels.of(change.path());
        var name = change.path().substring(change.path().lastIndexOf('/') + 1);
        if (!change.added().isEmpty() || !change.removed().isEmpty()) {
            return new FieldView(
                    label,
                    null,
                    null,
                    each(name, change.added(), after),
                    each(name, change.removed(), before));
        }
        return new FieldView(
                label,
                said(change, change.before(), before),
                said(change, change.after(), after),
                List.of(),
                List.of());
    }

    private Passage said(FieldChange change, @Nullable Object value, Translations texts) {
        if (value == null) {
            return Passage.own(wording.changes().notStated());
        }
        var name = change.path().substring(change.path().lastIndexOf('/') + 1);
        var words = values.words(name, value);
        // A field further in may have the name of one that is translated, and is another one.
        return change.path().lastIndexOf('/') == 0 ? texts.of(name, words) : Passage.own(words);
    }

    private List<Passage> each(String name, Collection<Object> elements, Translations texts) {
        return elements.stream()
                .map(element -> texts.of(name, values.words(name, element)))
                .toList();
    }
}
