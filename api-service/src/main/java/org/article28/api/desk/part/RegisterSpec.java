package org.article28.api.desk.part;

import static org.article28.api.desk.form.FieldKind.FLAG;
import static org.article28.api.desk.form.FieldKind.ID;
import static org.article28.api.desk.form.FieldKind.LINE;
import static org.article28.api.desk.form.FieldKind.ONE;
import static org.article28.api.desk.form.FieldKind.PROSE;
import static org.article28.api.desk.form.FieldKind.SOME;
import static org.article28.api.desk.form.FieldKind.WHOLE;

import java.util.List;
import org.article28.api.desk.form.FieldSpec;
import org.article28.api.desk.form.FormSpec;
import org.article28.api.desk.form.FormSpec.Group;
import org.article28.api.desk.form.RowsSpec;
import org.article28.api.desk.form.Vocabulary;
import org.article28.model.PartKind;
import org.article28.model.Regime;
import org.article28.model.Register;

/** The form of the register: which fields it has, in which order. Pure. */
final class RegisterSpec {

    private static final List<Group> GROUPS =
            List.of(
                    new Group(
                            () -> Noun.say().whoseList(),
                            List.of(
                                    FieldSpec.of("organisation/name", LINE),
                                    FieldSpec.of("id", ID),
                                    FieldSpec.of("organisation/legalName", LINE),
                                    new FieldSpec(
                                            "organisation/country", ONE, Vocabulary::countries),
                                    FieldSpec.of("organisation/address", PROSE),
                                    FieldSpec.of("organisation/registrationNumber", LINE),
                                    FieldSpec.of("organisation/contact/role", LINE),
                                    FieldSpec.of("organisation/contact/email", LINE),
                                    FieldSpec.of("organisation/contact/phone", LINE),
                                    FieldSpec.of("organisation/contact/url", LINE),
                                    FieldSpec.of("organisation/dpo/role", LINE),
                                    FieldSpec.of("organisation/dpo/email", LINE),
                                    FieldSpec.of("organisation/dpo/phone", LINE),
                                    FieldSpec.of("organisation/dpo/url", LINE))),
                    new Group(
                            () -> Noun.say().aboveTheList(),
                            List.of(
                                    FieldSpec.of("title", LINE),
                                    FieldSpec.of("introduction", PROSE),
                                    FieldSpec.of("language", LINE),
                                    new FieldSpec("timeZone", ONE, Vocabulary::timeZones))),
                    new Group(
                            () -> Noun.say().contracts(),
                            List.of(
                                    FieldSpec.codes("regimes", SOME, Regime.class),
                                    FieldSpec.codes(
                                            "authorisation", ONE, Register.Authorisation.class),
                                    FieldSpec.of("noticeDays", WHOLE),
                                    FieldSpec.of("objectionDays", WHOLE),
                                    FieldSpec.of("objectionContact/role", LINE),
                                    FieldSpec.of("objectionContact/email", LINE),
                                    FieldSpec.of("objectionContact/phone", LINE),
                                    FieldSpec.of("objectionContact/url", LINE))),
                    new Group(
                            () -> Noun.say().publication(),
                            List.of(
                                    FieldSpec.of("fourEyes", FLAG),
                                    FieldSpec.of("holdMinutes", WHOLE))),
                    new Group(
                            () -> Noun.say().subscribing(),
                            List.of(
                                    FieldSpec.of("privacyNotice", LINE),
                                    FieldSpec.of("subscription/promise", PROSE),
                                    FieldSpec.of("subscription/acknowledgement", PROSE))));

    private static final List<RowsSpec> ROWS =
            List.of(
                    RowsSpec.inOrder(
                            "statements",
                            Register.Statement.class,
                            "title",
                            List.of(FieldSpec.of("title", LINE), FieldSpec.of("text", PROSE))),
                    RowsSpec.inOrder(
                            "sections",
                            Register.Section.class,
                            "title",
                            List.of(
                                    FieldSpec.of("title", LINE),
                                    FieldSpec.codes("role", ONE, Register.Section.Role.class))),
                    RowsSpec.inOrder(
                            "services",
                            Register.Service.class,
                            "title",
                            List.of(FieldSpec.of("title", LINE))),
                    RowsSpec.inOrder(
                            "relatedPolicies",
                            Register.RelatedPolicy.class,
                            null,
                            List.of(FieldSpec.of("title", LINE), FieldSpec.of("url", LINE))));

    static final FormSpec FORM =
            FormSpec.of(PartKind.REGISTER, Register.class, "organisation/name", GROUPS, ROWS);

    private RegisterSpec() {}
}
