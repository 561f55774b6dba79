package org.article28.api.page.annex;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The forms in the words of the Decisions, as far as they have them. */
@MessageBundle(value = "annex", locale = "en")
public interface AnnexWords {

    @Message("Annex IV: List of sub-processors")
    String titleOfContract();

    @Message("Annex III: List of sub-processors")
    String titleOfTransfer();

    @Message("Commission Implementing Decision (EU) 2021/915 of 4 June 2021")
    String actOfContract();

    @Message("Commission Implementing Decision (EU) 2021/914 of 4 June 2021, Modules Two and Three")
    String actOfTransfer();

    @Message("Clause 7.7(a), Option 1")
    String clauseOfContract();

    @Message("Clause 9(a), Option 1")
    String clauseOfTransfer();

    @Message("The controller has authorised the use of the following sub-processors:")
    String authorised();

    @Message("The controller\u2019s authorisation is asked for the following sub-processors:")
    String authorisationAskedFor();

    @Message(
            "For information: sub-processors are authorised in general. The Decision asks for this annex where each of"
                    + " them is authorised specifically ({clause}).")
    String forInformation(String clause);

    @Message(
            "The list does not say whether the contracts authorise each sub-processor specifically, for which the Decision"
                    + " asks for this annex ({clause}), or in general.")
    String authorisationNotStated(String clause);

    @Message("Name")
    String name();

    @Message("Address")
    String address();

    @Message("Contact person\u2019s name, position and contact details")
    String contactPerson();

    @Message(
            "Description of the processing (including a clear delimitation of responsibilities in case several"
                    + " sub-processors are authorised)")
    String description();

    @Message("Announced, not yet engaged")
    String announced();

    @Message("Version {number} of {moment}")
    String version(long number, String moment);

    @Message("Other form")
    String otherForm();
}
