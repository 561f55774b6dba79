package org.article28.api.desk.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What forms say. */
@MessageBundle(value = "form", locale = "en")
public interface FormWords {

    @Message("not stated")
    String notStated();

    @Message("One in each line.")
    String oneInALine();

    @Message("None means all.")
    String noneIsAll();

    @Message("None means the EU.")
    String noneIsEu();

    @Message(
            "It stays, and names it in web addresses: small letters, digits and hyphens. Left empty, it is made of the name.")
    String idHint();

    @Message("Several can be chosen: hold Ctrl, or Command on a Mac.")
    String manyHint();

    @Message("Its tag, such as en, de or pt-BR.")
    String languageHint();

    @Message("needed")
    String needed();

    @Message(
            "Where one company is engaged several times: the same id in each entry of one company, in small letters, digits and hyphens. Else leave it empty.")
    String entityHint();

    @Message("The group of affiliates in this list to which it belongs.")
    String memberOfHint();

    @Message("A web address, where the members of a group of affiliates are listed.")
    String membersUrlHint();

    @Message("The entry whose sub-processor it is; none where the organisation itself engages it.")
    String engagedByHint();

    @Message("The entries of the list whose place it takes.")
    String replacesHint();

    @Message("Those of this draft that the transfers to it rely on.")
    String assessmentsHint();

    @Message("What it is engaged for. The rules warn of an entry that does not say so.")
    String purposeHint();

    @Message("There is none to choose from yet.")
    String nothingToChoose();

    @Message("Checked, and not kept")
    String checked();

    @Message("Keep in the draft")
    String keep();

    @Message("Keep and see what the rules say")
    String keepAndCheck();

    @Message("Leave this row out")
    String rowGoes();

    @Message("Move up")
    String moveUp();

    @Message("Add a row: {list}")
    String addRow(String list);

    @Message("{count} of the fields can not be kept as they are.")
    String notKept(int count);

    @Message(
            "Somebody changed this since you opened it. Nothing was kept. Carry over what you filled in:")
    String changedMeanwhile();

    @Message("Open it as it is now, in a new window")
    String openNewest();

    @Message("What you filled in differs from it in: {fields}.")
    String differsIn(String fields);

    @Message("None can be made of what is filled in: give one.")
    String idNeeded();

    @Message("It was kept in the draft.")
    String kept();

    @Message("The rules can not be asked yet: the page of the draft tells what is in the way.")
    String notAsked();

    @Message("What the rules say of it: {count}. It stands beside its fields.")
    String findings(int count);

    @Message("Keeping the draft from being published: {count}.")
    String blocking(long count);

    @Message("keeps it from being published")
    String keepsBack();

    @Message("Error, keeps it from being published")
    String blockingError();

    @Message("Error, was so before")
    String error();

    @Message("Warning")
    String warning();

    @Message("Note")
    String info();

    @Message("The rules find nothing here.")
    String noFindings();

    @Message("What changes on that day")
    String whatChanges();

    @Message("What is left empty is taken away on that day.")
    String emptyGoes();

    @Message("Something more that changes")
    String somethingMore();

    @Message("Add it")
    String addIt();

    @Message("This does not change: {field}")
    String doesNotChange(String field);

    @Message("This changes as well, and stays as it is")
    String changesAsWell();

    @Message("{field}: goes")
    String goes(String field);

    @Message("{field} in other languages: {done} of {all}")
    String inOtherLanguages(String field, long done, int all);

    @Message("Translations")
    String translations();

    @Message(
            "Texts can be given in other languages. Readers who ask for one of them get its text, or the original where there is none.")
    String translationsHint();

    @Message("Texts stand beside the original in")
    String translatedInto();

    @Message("Another language")
    String anotherLanguage();

    @Message("The earliest day that contracts allow")
    String earliestDay();

    @Message("Earliest day that satisfies all contracts: {day}")
    String earliest(String day);

    @Message("No contract asks for a later day.")
    String noEarliest();

    @Message("The organisation itself")
    String self();
}
