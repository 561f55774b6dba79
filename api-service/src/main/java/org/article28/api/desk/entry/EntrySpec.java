package org.article28.api.desk.entry;

import static org.article28.api.desk.entry.FieldKind.DATE;
import static org.article28.api.desk.entry.FieldKind.FLAG;
import static org.article28.api.desk.entry.FieldKind.LINE;
import static org.article28.api.desk.entry.FieldKind.NUMBERS;
import static org.article28.api.desk.entry.FieldKind.ONE;
import static org.article28.api.desk.entry.FieldKind.PROSE;
import static org.article28.api.desk.entry.FieldKind.SOME;
import static org.article28.api.desk.entry.FieldKind.TREE;
import static org.article28.api.desk.entry.FieldKind.WORDS;

import java.util.List;
import java.util.function.Function;
import org.article28.api.desk.DeskWords;
import org.article28.model.Location;
import org.article28.model.Regime;
import org.article28.model.SubProcessor;
import org.article28.model.TransferMechanism;
import org.article28.model.Urgency;

/** The form of an entry: which fields it has, in which order. Pure. */
final class EntrySpec {

    /** Fields that belong together. */
    record Group(Function<DeskWords, String> title, List<FieldSpec> fields) {}

    /** A list in the entry, a row for each element. */
    record Rows(String name, List<FieldSpec> fields) {}

    static final List<Group> GROUPS =
            List.of(
                    new Group(
                            DeskWords::whoItIs,
                            List.of(
                                    FieldSpec.of("name", LINE),
                                    FieldSpec.of("legalName", LINE),
                                    FieldSpec.codes("kind", ONE, SubProcessor.Kind.class),
                                    new FieldSpec("sections", SOME, Vocabulary::sections),
                                    new FieldSpec("country", ONE, Vocabulary::countries),
                                    FieldSpec.of("address", PROSE),
                                    FieldSpec.of("registrationNumber", LINE),
                                    FieldSpec.of("formerNames", WORDS),
                                    FieldSpec.of("entity", LINE),
                                    FieldSpec.of("memberOf", LINE),
                                    FieldSpec.of("membersUrl", LINE),
                                    FieldSpec.of("engagedBy", LINE))),
                    new Group(
                            DeskWords::whatItDoes,
                            List.of(
                                    FieldSpec.of("purpose", PROSE),
                                    FieldSpec.of("processing", PROSE),
                                    new FieldSpec("services", SOME, Vocabulary::services),
                                    FieldSpec.of("dataCategories", WORDS),
                                    FieldSpec.of("dataSubjects", WORDS),
                                    FieldSpec.of("duration", PROSE),
                                    FieldSpec.of("responsibilities", PROSE),
                                    FieldSpec.of("access/remoteOnly", FLAG),
                                    FieldSpec.of("access/temporary", FLAG),
                                    FieldSpec.of("access/note", PROSE))),
                    new Group(
                            DeskWords::whenItIsEngaged,
                            List.of(
                                    FieldSpec.of("engagedFrom", DATE),
                                    FieldSpec.of("engagedUntil", DATE),
                                    FieldSpec.codes(
                                            "engagement", ONE, SubProcessor.Engagement.class),
                                    FieldSpec.of("condition", PROSE),
                                    FieldSpec.of("replaces", WORDS),
                                    FieldSpec.codes("urgency/kind", ONE, Urgency.Kind.class),
                                    FieldSpec.of("urgency/publicReason", PROSE))),
                    new Group(
                            DeskWords::whereToReadOn,
                            List.of(
                                    FieldSpec.of("contact/role", LINE),
                                    FieldSpec.of("contact/email", LINE),
                                    FieldSpec.of("contact/phone", LINE),
                                    FieldSpec.of("contact/url", LINE),
                                    FieldSpec.of("website", LINE),
                                    FieldSpec.of("dpaUrl", LINE),
                                    FieldSpec.of("privacyUrl", LINE),
                                    FieldSpec.of("subProcessorListUrl", LINE),
                                    FieldSpec.of("securityCertifications", WORDS),
                                    FieldSpec.of("assessments", WORDS))));

    static final List<Rows> ROWS =
            List.of(
                    new Rows(
                            "locations",
                            List.of(
                                    FieldSpec.codes("type", ONE, Location.Type.class),
                                    new FieldSpec("country", ONE, Vocabulary::countries),
                                    FieldSpec.of("region", LINE),
                                    FieldSpec.codes("activity", ONE, Location.Activity.class),
                                    new FieldSpec("services", SOME, Vocabulary::services),
                                    FieldSpec.of("condition", PROSE),
                                    FieldSpec.of("note", PROSE),
                                    FieldSpec.of("stated", PROSE))),
                    new Rows(
                            "transferMechanisms",
                            List.of(
                                    FieldSpec.codes("type", ONE, TransferMechanism.Type.class),
                                    FieldSpec.codes("regime", ONE, Regime.class),
                                    FieldSpec.of("instrument", LINE),
                                    new FieldSpec("modules", NUMBERS, Vocabulary::modules),
                                    FieldSpec.of("reference", LINE),
                                    FieldSpec.of("validUntil", DATE),
                                    FieldSpec.codes(
                                            "assessment",
                                            ONE,
                                            TransferMechanism.AssessmentAccess.class),
                                    FieldSpec.codes("reason", ONE, TransferMechanism.Reason.class),
                                    FieldSpec.of("participant", LINE),
                                    FieldSpec.codes(
                                            "covers", SOME, TransferMechanism.DpfCoverage.class),
                                    FieldSpec.of("checkedOn", DATE),
                                    FieldSpec.of("article", LINE),
                                    FieldSpec.of("stated", PROSE))),
                    new Rows(
                            "plannedChanges",
                            List.of(
                                    FieldSpec.of("id", LINE),
                                    FieldSpec.of("effectiveFrom", DATE),
                                    FieldSpec.of("set", TREE),
                                    FieldSpec.codes("urgency/kind", ONE, Urgency.Kind.class),
                                    FieldSpec.of("urgency/publicReason", PROSE))));

    private EntrySpec() {}
}
