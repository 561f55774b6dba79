package org.article28.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What readers call the fields of the list, each under its name on the wire. */
@MessageBundle(value = "fields", locale = "en")
public interface FieldNames {

    @Message("Services")
    String services();

    @Message("Country")
    String country();

    @Message("Address")
    String address();

    @Message("Website")
    String website();

    @Message("Name")
    String name();

    @Message("Legal name")
    String legalName();

    @Message("Former names")
    String formerNames();

    @Message("Registration number")
    String registrationNumber();

    @Message("Legal entity")
    String entity();

    @Message("Kind")
    String kind();

    @Message("Members of the group")
    String membersUrl();

    @Message("Member of the group")
    String memberOf();

    @Message("Sections")
    String sections();

    @Message("Engaged by")
    String engagedBy();

    @Message("Engagement")
    String engagement();

    @Message("Condition")
    String condition();

    @Message("Contact")
    String contact();

    @Message("Data processing agreement")
    String dpaUrl();

    @Message("Privacy notice")
    String privacyUrl();

    @Message("Its own sub-processors")
    String subProcessorListUrl();

    @Message("Security certifications")
    String securityCertifications();

    @Message("Purpose")
    String purpose();

    @Message("Nature of processing")
    String processing();

    @Message("Responsibilities")
    String responsibilities();

    @Message("Duration")
    String duration();

    @Message("Categories of data")
    String dataCategories();

    @Message("Categories of data subjects")
    String dataSubjects();

    @Message("Locations")
    String locations();

    @Message("Access")
    String access();

    @Message("Transfer mechanisms")
    String transferMechanisms();

    @Message("Transfer impact assessments")
    String assessments();

    @Message("Engaged from")
    String engagedFrom();

    @Message("Engaged until")
    String engagedUntil();

    @Message("Replaces")
    String replaces();

    @Message("Planned changes")
    String plannedChanges();

    @Message("Urgency")
    String urgency();

    @Message("Translations")
    String translations();

    @Message("Title")
    String title();

    @Message("Introduction")
    String introduction();

    @Message("Statements")
    String statements();

    @Message("Text")
    String text();

    @Message("Language")
    String language();

    @Message("Time zone")
    String timeZone();

    @Message("Legal regimes")
    String regimes();

    @Message("Authorisation")
    String authorisation();

    @Message("Days of notice")
    String noticeDays();

    @Message("Days to object")
    String objectionDays();

    @Message("Contact for objections")
    String objectionContact();

    @Message("Four eyes")
    String fourEyes();

    @Message("Minutes before the first mail")
    String holdMinutes();

    @Message("Privacy notice")
    String privacyNotice();

    @Message("Subscription")
    String subscription();

    @Message("Related policies")
    String relatedPolicies();

    @Message("Organisation")
    String organisation();

    @Message("Data protection officer")
    String dpo();

    @Message("Role")
    String role();

    @Message("E-mail")
    String email();

    @Message("Phone")
    String phone();

    @Message("Web address")
    String url();

    @Message("Exporters")
    String exporters();

    @Message("Importer")
    String importer();

    @Message("Onward transfers")
    String onwardTransfers();

    @Message("Transfer mechanism")
    String mechanism();

    @Message("Circumstances")
    String circumstances();

    @Message("Law of the destination")
    String destinationLaw();

    @Message("Supplementary measures")
    String supplementaryMeasures();

    @Message("Risk of harm")
    String riskOfHarm();

    @Message("Residual risk")
    String residualRisk();

    @Message("Conclusion")
    String conclusion();

    @Message("Assessed on")
    String assessedOn();

    @Message("Review by")
    String reviewBy();

    @Message("Summary")
    String publicSummary();

    @Message("Reason")
    String publicReason();

    @Message("Remote only")
    String remoteOnly();

    @Message("Temporary")
    String temporary();

    @Message("Note")
    String note();

    @Message("Effective from")
    String effectiveFrom();
}
