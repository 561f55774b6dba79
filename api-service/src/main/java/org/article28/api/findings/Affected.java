package org.article28.api.findings;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.article28.model.Assessment;
import org.article28.model.Document;
import org.article28.model.PartKind;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/**
 * The entries of which a publication may tell something new. A rule looks at one entry at a time;
 * what else it reads are regimes and the country of the organisation, and who exports to the entry
 * as assessments tell. Of all other entries it finds what it found before.
 *
 * @param ids null for all
 */
record Affected(@Nullable Set<String> ids) {

    static final Affected ALL = new Affected(null);

    static Affected of(Examination examination) {
        if (isForAll(examination.before(), examination.after())) {
            return ALL;
        }
        var ids = new HashSet<String>();
        var assessments = new HashSet<String>();
        for (var meant : examination.changes()) {
            var part = meant.change().part();
            if (part.part() == PartKind.SUB_PROCESSOR) {
                ids.add(part.id());
            } else if (part.part() == PartKind.ASSESSMENT) {
                assessments.add(part.id());
            }
        }
        var importers =
                Stream.of(examination.before(), examination.after())
                        .map(Document::assessments)
                        .flatMap(Collection::stream)
                        .filter(each -> assessments.contains(each.id()) || isBy(each, ids))
                        .flatMap(Affected::importer)
                        .toList();
        ids.addAll(importers);
        return new Affected(ids);
    }

    private static boolean isForAll(Document before, Document after) {
        return !before.regimes().equals(after.regimes())
                || !Objects.equals(country(before), country(after));
    }

    private static @Nullable String country(Document document) {
        var register = document.register();
        return register == null ? null : register.organisation().country();
    }

    private static boolean isBy(Assessment assessment, Set<String> exporters) {
        return assessment.exporters().stream()
                .map(Assessment.Party::subProcessor)
                .anyMatch(id -> id != null && exporters.contains(id));
    }

    private static Stream<String> importer(Assessment assessment) {
        var importer = assessment.importer();
        return Stream.ofNullable(importer == null ? null : importer.subProcessor());
    }

    /** In the document's order. */
    List<SubProcessor> in(Document document) {
        return ids == null
                ? document.subProcessors()
                : ids.stream()
                        .sorted()
                        .map(document::subProcessor)
                        .filter(Objects::nonNull)
                        .toList();
    }
}
