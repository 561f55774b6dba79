package org.article28.wording;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.article28.model.PartKind;
import org.article28.model.PublishedChange;
import org.article28.model.SubProcessor;

/** Which fields are told of a part that came or went, by their names on the wire. Pure. */
final class Facts {

    /** Told in another place, or no words for a reader. */
    private static final Set<String> ELSEWHERE =
            Set.of("id", "name", "entity", "sections", "urgency", "translations");

    /** Of a new sub-processor all that it says, as its own page does. */
    private static final List<String> ALL =
            Arrays.stream(SubProcessor.class.getRecordComponents())
                    .map(RecordComponent::getName)
                    .filter(name -> !ELSEWHERE.contains(name))
                    .toList();

    /** What a reader asks first about one that is gone, and about an assessment. */
    private static final List<String> FIRST =
            List.of(
                    "legalName",
                    "country",
                    "purpose",
                    "processing",
                    "services",
                    "locations",
                    "transferMechanisms",
                    "dataCategories",
                    "dataSubjects",
                    "engagedFrom",
                    "engagedUntil",
                    "website",
                    "conclusion");

    private Facts() {}

    /** In the order in which they are told; of the list itself none. */
    static List<String> of(PublishedChange change) {
        if (change.part().equals(PartKind.REGISTER.wire())) {
            return List.of();
        }
        boolean added = change.kind().equals(PublishedChange.ADDED);
        return added && change.part().equals(PartKind.SUB_PROCESSOR.wire()) ? ALL : FIRST;
    }
}
