package org.article28.api.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.article28.api.importing.column.TableText;
import org.article28.api.language.LanguageChoice;
import org.article28.api.language.Localizer;
import org.article28.api.linkeddata.Engagement;
import org.article28.api.linkeddata.LinkedData;
import org.article28.api.register.SubProcessorList.ListedSubProcessor;
import org.article28.api.timeline.Projection;
import org.article28.api.wire.Writer;
import org.article28.model.SubProcessor;

/** Writes the list in each of its representations; the same for the same request. */
@ApplicationScoped
class ListText {

    private final Projection projection;
    private final Localizer localizer;
    private final Writer writer;
    private final ObjectMapper json;

    ListText(Projection projection, Localizer localizer, Writer writer, ObjectMapper json) {
        this.projection = projection;
        this.localizer = localizer;
        this.writer = writer;
        this.json = json;
    }

    String of(ListRequest asked) {
        var list = SubProcessorList.of(asked, projection);
        return switch (asked.format()) {
            case CSV -> csv(asked, list);
            case JSON_LD -> writer.json(linked(asked, list));
            default -> writer.write(asked.format(), localized(list, asked.choice()));
        };
    }

    private static ObjectNode linked(ListRequest asked, SubProcessorList list) {
        return LinkedData.list(
                asked.snapshot().document().register(),
                list.version(),
                list.publishedAt(),
                list.subProcessors().stream()
                        .map(each -> new Engagement(each.subProcessor(), each.status()))
                        .toList());
    }

    private Object localized(SubProcessorList list, LanguageChoice choice) {
        if (choice.translation() == null) {
            return list;
        }
        ObjectNode tree = json.valueToTree(list);
        localizer.localizeAll(tree.path("subProcessors"), SubProcessor.class, choice);
        return tree;
    }

    private String csv(ListRequest asked, SubProcessorList list) {
        return TableText.csv(
                asked.snapshot().document().register(),
                list.subProcessors().stream()
                        .map(ListedSubProcessor::subProcessor)
                        .map(entry -> translated(entry, asked.choice()))
                        .toList());
    }

    /** A cell has no room to tell the language of its text; what is not translated stays. */
    private SubProcessor translated(SubProcessor entry, LanguageChoice choice) {
        if (choice.translation() == null) {
            return entry;
        }
        ObjectNode tree = json.valueToTree(entry);
        localizer.localize(tree, SubProcessor.class, choice);
        tree.remove("lang");
        try {
            return json.treeToValue(tree, SubProcessor.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("translations are texts, as what they translate", e);
        }
    }
}
