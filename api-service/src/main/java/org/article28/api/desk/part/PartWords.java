package org.article28.api.desk.part;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of the parts of a draft. */
@MessageBundle(value = "part", locale = "en")
public interface PartWords {

    @Message("Entries of the list")
    String entries();

    @Message("A new sub-processor")
    String newEntry();

    @Message("Who it is")
    String whoItIs();

    @Message("What it does")
    String whatItDoes();

    @Message("When and for whom")
    String whenItIsEngaged();

    @Message("Where to ask and to read on")
    String whereToReadOn();

    @Message("Remove from the list")
    String removeEntry();

    @Message(
            "An engagement that ends is better given a last day: readers see it until then, and why it ended. What is removed leaves the list at once.")
    String removeEntryHint();

    @Message("It is not removed, since this refers to it: {names}. Take it out there first.")
    String notRemoved(String names);

    @Message("Transfer impact assessments")
    String assessments();

    @Message("Assessments: {draft}")
    String assessmentsOf(String draft);

    @Message("There is no assessment yet.")
    String noAssessments();

    @Message("A new assessment")
    String newAssessment();

    @Message("Add an assessment")
    String addAssessment();

    @Message("What is assessed")
    String whatIsAssessed();

    @Message("Law, risk and measures")
    String lawAndRisk();

    @Message("What came of it")
    String conclusion();

    @Message("Title")
    String title();

    @Message("Residual risk")
    String residualRisk();

    @Message("Review by")
    String reviewBy();

    @Message("Remove the assessment")
    String removeAssessment();

    @Message("Entries that name it have to name another one first, or none.")
    String removeAssessmentHint();

    @Message("The register")
    String register();

    @Message("Whose list it is")
    String whoseList();

    @Message("What stands above the list")
    String aboveTheList();

    @Message("What contracts say")
    String contracts();

    @Message("How it is published")
    String publication();

    @Message("How one subscribes")
    String subscribing();
}
