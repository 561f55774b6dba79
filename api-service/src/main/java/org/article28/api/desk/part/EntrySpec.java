package org.article28.api.desk.part;

import static org.article28.api.desk.form.FieldKind.DATE;
import static org.article28.api.desk.form.FieldKind.FLAG;
import static org.article28.api.desk.form.FieldKind.ID;
import static org.article28.api.desk.form.FieldKind.LINE;
import static org.article28.api.desk.form.FieldKind.MANY;
import static org.article28.api.desk.form.FieldKind.NUMBERS;
import static org.article28.api.desk.form.FieldKind.ONE;
import static org.article28.api.desk.form.FieldKind.PROSE;
import static org.article28.api.desk.form.FieldKind.SOME;
import static org.article28.api.desk.form.FieldKind.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.article28.api.desk.form.FieldSpec;
import org.article28.api.desk.form.FormSpec;
import org.article28.api.desk.form.FormSpec.Group;
import org.article28.api.desk.form.Item;
import org.article28.api.desk.form.PatchSpec;
import org.article28.api.desk.form.RowsSpec;
import org.article28.api.desk.form.Vocabulary;
import org.article28.model.Location;
import org.article28.model.PartKind;
import org.article28.model.PlannedChange;
import org.article28.model.Regime;
import org.article28.model.SubProcessor;
import org.article28.model.TransferMechanism;
import org.article28.model.Urgency;

/** The form of an entry: which fields it has, in which order. Pure. */
final class EntrySpec {

    private static final List<Group> GROUPS =
            List.of(
                    new Group(
                            () -> Noun.say().whoItIs(),
                            List.of(
                                    FieldSpec.of("name", LINE),
                                    FieldSpec.of("id", ID),
                                    FieldSpec.of("legalName", LINE),
                                    FieldSpec.codes("kind", ONE, SubProcessor.Kind.class),
                                    new FieldSpec("sections", SOME, Vocabulary::sections),
                                    new FieldSpec("country", ONE, Vocabulary::countries),
                                    FieldSpec.of("address", PROSE),
                                    FieldSpec.of("registrationNumber", LINE),
                                    FieldSpec.of("formerNames", WORDS),
                                    new FieldSpec("entity", LINE, Vocabulary::entities),
                                    new FieldSpec("memberOf", ONE, Vocabulary::groups),
                                    FieldSpec.of("membersUrl", LINE),
                                    new FieldSpec("engagedBy", ONE, Vocabulary::otherEntries))),
                    new Group(
                            () -> Noun.say().whatItDoes(),
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
                            () -> Noun.say().whenItIsEngaged(),
                            List.of(
                                    FieldSpec.of("engagedFrom", DATE),
                                    FieldSpec.of("engagedUntil", DATE),
                                    FieldSpec.codes(
                                            "engagement", ONE, SubProcessor.Engagement.class),
                                    FieldSpec.of("condition", PROSE),
                                    new FieldSpec("replaces", MANY, Vocabulary::otherEntries),
                                    FieldSpec.codes("urgency/kind", ONE, Urgency.Kind.class),
                                    FieldSpec.of("urgency/publicReason", PROSE))),
                    new Group(
                            () -> Noun.say().whereToReadOn(),
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
                                    new FieldSpec("assessments", SOME, Vocabulary::assessments))));

    private static final RowsSpec LOCATIONS =
            RowsSpec.of(
                    "locations",
                    Location.class,
                    List.of(
                            FieldSpec.codes("type", ONE, Location.Type.class),
                            new FieldSpec("country", ONE, Vocabulary::countries),
                            FieldSpec.of("region", LINE),
                            FieldSpec.codes("activity", ONE, Location.Activity.class),
                            new FieldSpec("services", SOME, Vocabulary::services),
                            FieldSpec.of("condition", PROSE),
                            FieldSpec.of("note", PROSE),
                            FieldSpec.of("stated", PROSE)));

    private static final RowsSpec MECHANISMS =
            RowsSpec.of(
                    "transferMechanisms",
                    TransferMechanism.class,
                    List.of(
                            FieldSpec.codes("type", ONE, TransferMechanism.Type.class),
                            FieldSpec.codes("regime", ONE, Regime.class),
                            FieldSpec.of("instrument", LINE),
                            new FieldSpec("modules", NUMBERS, Vocabulary::modules),
                            FieldSpec.of("reference", LINE),
                            FieldSpec.of("validUntil", DATE),
                            FieldSpec.codes(
                                    "assessment", ONE, TransferMechanism.AssessmentAccess.class),
                            FieldSpec.codes("reason", ONE, TransferMechanism.Reason.class),
                            FieldSpec.of("participant", LINE),
                            FieldSpec.codes("covers", SOME, TransferMechanism.DpfCoverage.class),
                            FieldSpec.of("checkedOn", DATE),
                            FieldSpec.of("article", LINE),
                            FieldSpec.of("stated", PROSE)));

    private static final RowsSpec PLANNED =
            RowsSpec.identified(
                    "plannedChanges",
                    PlannedChange.class,
                    "effectiveFrom",
                    List.of(
                            FieldSpec.of("effectiveFrom", DATE),
                            new PatchSpec("set", canChange()),
                            FieldSpec.codes("urgency/kind", ONE, Urgency.Kind.class),
                            FieldSpec.of("urgency/publicReason", PROSE)));

    static final FormSpec FORM =
            FormSpec.of(
                    PartKind.SUB_PROCESSOR,
                    SubProcessor.class,
                    "name",
                    GROUPS,
                    List.of(LOCATIONS, MECHANISMS, PLANNED));

    private EntrySpec() {}

    /** All but the id, and what is planned itself. */
    private static List<Item> canChange() {
        return Stream.<Item>concat(
                        GROUPS.stream()
                                .flatMap(group -> group.fields().stream())
                                .filter(field -> field.kind() != ID),
                        Stream.of(LOCATIONS, MECHANISMS))
                .toList();
    }
}
