package org.article28.api.page.annex;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.article28.api.page.Speech;
import org.article28.api.page.annex.AnnexPage.AnnexEntry;
import org.article28.api.page.annex.AnnexPage.AnnexField;
import org.article28.api.page.annex.AnnexPage.Line;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.article28.wording.Labels;
import org.article28.wording.Passage;
import org.article28.wording.Translations;
import org.article28.wording.Values;

/** Fills a form with entries; what they do not state is said to be so, since a form has no gaps. */
final class AnnexEntries {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final AnnexForm form;
    private final Register register;
    private final Speech speech;
    private final ObjectMapper json;
    private final Values values;
    private final Labels labels;

    AnnexEntries(AnnexForm form, Register register, Speech speech, ObjectMapper json) {
        this.form = form;
        this.register = register;
        this.speech = speech;
        this.json = json;
        this.values = new Values(register, speech.words());
        this.labels = new Labels(speech.words());
    }

    AnnexEntry of(SubProcessor entry) {
        var fields = json.convertValue(entry, FIELDS);
        var texts = Translations.of(fields, register, speech.words());
        var say = speech.in(AnnexWords.class);
        return new AnnexEntry(
                entry.id(),
                List.of(
                        stated(say.name(), "name", List.of("legalName"), fields, texts),
                        stated(say.address(), "address", List.of("country"), fields, texts),
                        stated(say.contactPerson(), "contact", List.of(), fields, texts),
                        new AnnexField(
                                say.description(),
                                form.description().stream()
                                        .map(name -> labelled(name, fields, texts))
                                        .toList())));
    }

    /** What the field asks for, and what else is stated to it. */
    private AnnexField stated(
            String label,
            String name,
            List<String> further,
            Map<String, Object> fields,
            Translations texts) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("", passage(name, fields, texts)));
        for (var other : further) {
            if (fields.get(other) != null) {
                lines.add(new Line("", passage(other, fields, texts)));
            }
        }
        return new AnnexField(label, lines);
    }

    private Line labelled(String name, Map<String, Object> fields, Translations texts) {
        return new Line(labels.of(name), passage(name, fields, texts));
    }

    private Passage passage(String name, Map<String, Object> fields, Translations texts) {
        var value = fields.get(name);
        return value == null
                ? Passage.own(speech.words().changes().notStated())
                : texts.of(name, values.words(name, value));
    }
}
