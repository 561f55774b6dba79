package org.article28.api.desk.part;

import static org.article28.api.desk.form.FieldKind.DATE;
import static org.article28.api.desk.form.FieldKind.ID;
import static org.article28.api.desk.form.FieldKind.LINE;
import static org.article28.api.desk.form.FieldKind.ONE;
import static org.article28.api.desk.form.FieldKind.PROSE;

import java.util.List;
import org.article28.api.desk.form.FieldSpec;
import org.article28.api.desk.form.FormSpec;
import org.article28.api.desk.form.FormSpec.Group;
import org.article28.api.desk.form.RowsSpec;
import org.article28.api.desk.form.Vocabulary;
import org.article28.model.Assessment;
import org.article28.model.PartKind;
import org.article28.model.TransferMechanism;

/** The form of an assessment: which fields it has, in which order. Pure. */
final class AssessmentSpec {

    private static final List<Group> GROUPS =
            List.of(
                    new Group(
                            () -> Noun.say().whatIsAssessed(),
                            List.of(
                                    FieldSpec.of("title", LINE),
                                    FieldSpec.of("id", ID),
                                    new FieldSpec(
                                            "importer/subProcessor", ONE, Vocabulary::parties),
                                    FieldSpec.of("importer/name", LINE),
                                    new FieldSpec("importer/country", ONE, Vocabulary::countries),
                                    FieldSpec.codes("mechanism", ONE, TransferMechanism.Type.class),
                                    FieldSpec.of("circumstances", PROSE),
                                    FieldSpec.of("onwardTransfers", PROSE))),
                    new Group(
                            () -> Noun.say().lawAndRisk(),
                            List.of(
                                    FieldSpec.of("destinationLaw", PROSE),
                                    FieldSpec.of("supplementaryMeasures/technical", PROSE),
                                    FieldSpec.of("supplementaryMeasures/contractual", PROSE),
                                    FieldSpec.of("supplementaryMeasures/organisational", PROSE),
                                    FieldSpec.of("riskOfHarm", PROSE),
                                    FieldSpec.codes("residualRisk", ONE, Assessment.Risk.class))),
                    new Group(
                            () -> Noun.say().conclusion(),
                            List.of(
                                    FieldSpec.of("conclusion", PROSE),
                                    FieldSpec.of("assessedOn", DATE),
                                    FieldSpec.of("reviewBy", DATE),
                                    FieldSpec.of("publicSummary", PROSE))));

    private static final RowsSpec EXPORTERS =
            RowsSpec.of(
                    "exporters",
                    Assessment.Party.class,
                    List.of(
                            new FieldSpec("subProcessor", ONE, Vocabulary::parties),
                            FieldSpec.of("name", LINE),
                            new FieldSpec("country", ONE, Vocabulary::countries)));

    static final FormSpec FORM =
            FormSpec.of(PartKind.ASSESSMENT, Assessment.class, "title", GROUPS, List.of(EXPORTERS));

    private AssessmentSpec() {}
}
