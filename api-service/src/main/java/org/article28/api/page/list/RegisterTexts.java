package org.article28.api.page.list;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.article28.api.page.EntryView;
import org.article28.api.page.Speech;
import org.article28.api.page.list.ListPage.Link;
import org.article28.api.page.list.ListPage.ListSection;
import org.article28.api.page.list.ListPage.Text;
import org.article28.model.Register;
import org.article28.wording.Passage;
import org.article28.wording.Translations;
import org.jspecify.annotations.Nullable;

/** What the register says of the whole list, in the reader's language as far as it has it. Pure. */
final class RegisterTexts {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final Register register;
    private final Speech speech;
    private final ObjectMapper json;

    RegisterTexts(Register register, Speech speech, ObjectMapper json) {
        this.register = register;
        this.speech = speech;
        this.json = json;
    }

    String title() {
        var title = said(register, "title", register.title());
        return title == null ? speech.say().theList() : title.text();
    }

    @Nullable Passage introduction() {
        return said(register, "introduction", register.introduction());
    }

    List<Text> statements() {
        return register.statements().stream()
                .map(
                        each ->
                                new Text(
                                        said(each, "title", each.title()),
                                        passage(each, "text", each.text())))
                .toList();
    }

    List<Link> policies() {
        return register.relatedPolicies().stream()
                .map(each -> new Link(each.title(), each.url()))
                .toList();
    }

    /** An entry may stand in several; what stands in none comes last. */
    List<ListSection> sections(List<Listed> listed) {
        var sections = new ArrayList<ListSection>();
        for (var section : register.sections()) {
            var entries = views(listed, each -> each.entry().sections().contains(section.id()));
            if (!entries.isEmpty()) {
                sections.add(
                        new ListSection(
                                section.id(),
                                passage(section, "title", section.title()),
                                section.role() == Register.Section.Role.OTHER_RECIPIENTS,
                                entries));
            }
        }
        var known = register.sections().stream().map(Register.Section::id).toList();
        var rest =
                views(listed, each -> each.entry().sections().stream().noneMatch(known::contains));
        if (!rest.isEmpty()) {
            var title = sections.isEmpty() ? null : Passage.own(speech.say().otherEntries());
            sections.add(new ListSection("further", title, false, rest));
        }
        return sections;
    }

    private static List<EntryView> views(List<Listed> listed, Predicate<Listed> wanted) {
        return listed.stream().filter(wanted).map(Listed::view).toList();
    }

    private @Nullable Passage said(Record part, String field, @Nullable String text) {
        return text == null ? null : passage(part, field, text);
    }

    private Passage passage(Record part, String field, String text) {
        return Translations.of(json.convertValue(part, FIELDS), register, speech.words())
                .of(field, text);
    }
}
