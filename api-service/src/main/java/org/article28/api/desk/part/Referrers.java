package org.article28.api.desk.part;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.api.desk.form.Remarks;
import org.article28.api.problem.Rejection;
import org.article28.model.Assessment;
import org.article28.model.Document;
import org.article28.model.SubProcessor;
import org.article28.model.problem.FieldError;

/** Says what refers to a part, which keeps it from being removed. Pure. */
final class Referrers {

    private static final Pattern PLACE = Pattern.compile("/(subProcessors|assessments)/(\\d+)/.*");

    private Referrers() {}

    /**
     * @param refused since the document would not be valid without it
     */
    static Remarks remarks(PartDesk.Opened opened, Rejection.Invalid refused) {
        var left = left(opened);
        var names =
                refused.errors().stream()
                        .flatMap(error -> name(left, error))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? new Remarks(refused.detail(), null, null, refused.errors(), null)
                : new Remarks(Noun.say().notRemoved(names), null, null, List.of(), null);
    }

    /** What its errors point into. */
    private static Document left(PartDesk.Opened opened) {
        var document = opened.base().document();
        return new Document(
                document.register(),
                document.subProcessors().stream()
                        .filter(entry -> isAnother(opened, Noun.ENTRY, entry.id()))
                        .toList(),
                document.assessments().stream()
                        .filter(each -> isAnother(opened, Noun.ASSESSMENT, each.id()))
                        .toList());
    }

    private static boolean isAnother(PartDesk.Opened opened, Noun noun, String id) {
        return opened.noun() != noun || !id.equals(opened.id());
    }

    private static Stream<String> name(Document document, FieldError error) {
        var pointer = error.pointer();
        var place = PLACE.matcher(pointer == null ? "" : pointer);
        if (!place.matches()) {
            return Stream.empty();
        }
        var names =
                place.group(1).equals("assessments")
                        ? document.assessments().stream().map(Assessment::title)
                        : document.subProcessors().stream().map(SubProcessor::name);
        return names.skip(Long.parseLong(place.group(2))).limit(1);
    }
}
