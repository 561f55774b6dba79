package org.article28.api.linkeddata;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.article28.api.timeline.Status;
import org.article28.model.Location;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/**
 * An entry: a process, and who carries it out.
 *
 * @param status absent where it is told as it was written, for no day
 */
public record Engagement(SubProcessor entry, @Nullable Status status) {

    static String iri(SubProcessor entry) {
        return "/v1/subprocessors/" + entry.id();
    }

    Node node(@Nullable Register register) {
        var words = Words.of(register);
        var who = new LinkedEntity(entry, register);
        return Node.named(iri(entry), "dpv:PersonalDataProcess")
                .value("dpv:hasActivityStatus", activity())
                .node(who.relation(), who.node())
                .node("dpv:hasPurpose", text("dpv:Purpose", "purpose", entry.purpose(), words))
                .node(
                        "dpv:hasProcessing",
                        text("dpv:Processing", "processing", entry.processing(), words))
                .node("dpv:hasDuration", text("dpv:Duration", "duration", entry.duration(), words))
                .nodes(
                        "dpv:hasPersonalData",
                        titled("dpv:PersonalData", entry.dataCategories(), words))
                .nodes("dpv:hasDataSubject", titled("dpv:DataSubject", entry.dataSubjects(), words))
                .values(
                        "dpv:hasService",
                        entry.services().stream().map(LinkedRegister::service).toList())
                .nodes("dpv:hasStorageCondition", places(words, Places::isStorage))
                .nodes(
                        "dpv:hasProcessingCondition",
                        places(words, Predicate.not(Places::isStorage)))
                .nodes(
                        "dpv:hasLegalBasis",
                        entry.transferMechanisms().stream()
                                .map(each -> TransferBasis.of(each, words))
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull)
                                .toList())
                .values(
                        "dpv:hasAssessment",
                        entry.assessments().stream().map(id -> "/v1/assessments/" + id).toList())
                .node("dct:temporal", period());
    }

    private @Nullable String activity() {
        return switch (status) {
            case ANNOUNCED -> "dpv:ActivityPlanned";
            case ACTIVE -> "dpv:ActivityOngoing";
            case ENDED -> "dpv:ActivityCompleted";
            case null -> null;
        };
    }

    private @Nullable Node text(String type, String field, @Nullable String text, Words words) {
        return text == null
                ? null
                : Node.unnamed(type)
                        .words("dct:description", words.of(text, field, entry.translations()));
    }

    private static List<Node> titled(String type, Set<String> titles, Words words) {
        return titles.stream()
                .map(title -> Node.unnamed(type).words("dct:title", words.of(title)))
                .toList();
    }

    private List<Node> places(Words words, Predicate<Location> which) {
        return entry.locations().stream()
                .filter(which)
                .map(each -> Places.of(each, words))
                .toList();
    }

    private @Nullable Node period() {
        return entry.engagedFrom() == null && entry.engagedUntil() == null
                ? null
                : Node.unnamed("dct:PeriodOfTime")
                        .value("dcat:startDate", entry.engagedFrom())
                        .value("dcat:endDate", entry.engagedUntil());
    }
}
