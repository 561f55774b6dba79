package org.article28.notifier.page;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the small pages show: a text and, where something is to be done, a form that does it.
 *
 * @param form none for a page that only tells
 * @param sections what else can be done
 * @param ways where to go on
 */
public record Page(
        String title, String text, @Nullable Form form, List<Section> sections, List<Way> ways) {

    public Page {
        sections = List.copyOf(sections);
        ways = List.copyOf(ways);
    }

    public Page(String title, String text, Form form, List<Section> sections) {
        this(title, text, form, sections, List.of());
    }

    public Page(String title, String text, Form form) {
        this(title, text, form, List.of());
    }

    /** A link to another page. */
    public record Way(String address, String title) {}

    /**
     * A button that sends what was chosen.
     *
     * @param action where it posts to
     * @param fields hidden ones
     * @param choices what may be ticked
     * @param selections of which one option each is taken
     */
    public record Form(
            String action,
            String button,
            Map<String, String> fields,
            List<Choice> choices,
            List<Selection> selections) {

        public Form {
            fields = Map.copyOf(fields);
            choices = List.copyOf(choices);
            selections = List.copyOf(selections);
        }

        /** With nothing to choose. */
        public Form(String action, String button, Map<String, String> fields) {
            this(action, button, fields, List.of(), List.of());
        }

        private Form addressed(UnaryOperator<String> other) {
            return new Form(other.apply(action), button, fields, choices, selections);
        }
    }

    /** Something to tick or to take: what the form sends under {@code field} where it is. */
    public record Choice(String field, String id, String title, boolean chosen) {}

    /** One of several options, which the form sends under {@code field}. */
    public record Selection(String field, String title, List<Choice> options) {

        public Selection {
            options = List.copyOf(options);
        }
    }

    /** Things of one kind that can be done. */
    public record Section(String title, String text, List<Deed> deeds) {

        public Section {
            deeds = List.copyOf(deeds);
        }

        private Section addressed(UnaryOperator<String> action) {
            return new Section(
                    title,
                    text,
                    deeds.stream()
                            .map(deed -> new Deed(deed.about(), deed.form().addressed(action)))
                            .toList());
        }
    }

    /**
     * One of them.
     *
     * @param about what it is done to; none where its button says all
     */
    public record Deed(@Nullable String about, Form form) {

        public Deed(Form form) {
            this(null, form);
        }
    }

    /** With other places to post to. */
    Page addressed(UnaryOperator<String> action) {
        return new Page(
                title,
                text,
                form == null ? null : form.addressed(action),
                sections.stream().map(section -> section.addressed(action)).toList(),
                ways);
    }

    public static Page telling(String title, String text, Way... ways) {
        return new Page(title, text, null, List.of(), List.of(ways));
    }
}
