package org.article28.notifier.mail.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that links of mails lead to. */
@MessageBundle(value = "pages", locale = "en")
public interface PageTexts {

    @Message("Confirm your subscription")
    String confirmTitle();

    @Message("You will be mailed the changes of the list of sub-processors.")
    String confirmText();

    @Message("Confirm")
    String confirm();

    @Message("Confirmed")
    String confirmedTitle();

    @Message("Thank you. Every mail has a link that ends it again.")
    String confirmedText();

    @Message("Unsubscribe")
    String unsubscribe();

    @Message("No further mails about changes of the list of sub-processors.")
    String unsubscribeText();

    @Message("Unsubscribed")
    String unsubscribedTitle();

    @Message("You will get no further mails.")
    String unsubscribedText();

    @Message("Your preferences")
    String preferencesTitle();

    @Message(
            "{address} is told of every change that concerns the services ticked here; none ticked means all. What has a last day to object is told at once, however often digests come.")
    String preferencesText(String address);

    @Message("Also tell of editorial changes, such as corrected links and spelling")
    String editorial();

    @Message("Save")
    String save();

    @Message("Saved")
    String savedTitle();

    @Message("Your preferences are saved.")
    String savedText();

    @Message("How often:")
    String frequency();

    @Message("Digests at:")
    String hour();

    @Message("Weekly digests on:")
    String weekday();

    @Message("Time zone:")
    String zone();

    @Message("That of the list")
    String zoneOfList();

    @Message("A mail for each change")
    String immediate();

    @Message("A digest every day")
    String daily();

    @Message("A digest every week")
    String weekly();

    @Message("Your data")
    String copyTitle();

    @Message("A file with your subscription, what you were told and what you objected to, as JSON.")
    String copyText();

    @Message("Get the copy")
    String copy();

    @Message("Erase your address")
    String eraseTitle();

    @Message("Your address is erased, and you are told of no further changes. It can't be undone.")
    String eraseText();

    @Message("Erase")
    String erase();

    @Message("Erased")
    String erasedTitle();

    @Message("Your address is erased.")
    String erasedText();

    @Message("Object to a change")
    String objectTitle();

    @Message(
            "Your objection goes to the organisation that publishes the list. You get a reference for it at once. One that comes after the last day is taken, too, and marked as late.")
    String objectText();

    @Message("The mail told of nothing that can be objected to.")
    String nothingToObject();

    @Message("This was not sent yet:")
    String notSent();

    @Message("is missing")
    String missing();

    @Message("is longer than {most} characters")
    String tooLong(int most);

    @Message("choose which one you object to")
    String notChosen();

    @Message("The change")
    String theChange();

    @Message("From {day}.")
    String from(String day);

    @Message("Last day to object: {day}.")
    String until(String day);

    @Message("Customer: who objects")
    String customer();

    @Message("Reference of the contract, if you know it")
    String contract();

    @Message("Your name, if you like")
    String yourName();

    @Message("Grounds")
    String grounds();

    @Message("Object")
    String object();

    @Message("Objection taken")
    String takenTitle();

    @Message("Your objection to the change of {change} was taken.")
    String takenText(String change);

    @Message("Its reference:")
    String itsReference();

    @Message("It came after the last day to object, and is marked as late.")
    String late();

    @Message("Language of the mails:")
    String language();

    @Message("That of the list")
    String languageOfList();

    @Message(
            "You can get a copy of what is kept of your address, or have it erased. Either begins with a mail to you, since links of mails may be forwarded.")
    String dataText();

    @Message("Ask for a copy")
    String askForCopy();

    @Message("Ask to be erased")
    String askForErasure();

    @Message("A mail is on its way")
    String askedTitle();

    @Message("It has a link that holds for an hour. Nothing happens before you use it.")
    String askedText();

    @Message("Programs that are told")
    String webhooksTitle();

    @Message("These addresses are called with every notice of this subscription.")
    String webhooksText();

    @Message("Remove")
    String removeWebhook();

    @Message("Removed")
    String webhookRemovedTitle();

    @Message("The program is called no more.")
    String webhookRemovedText();

    @Message("This link does not work")
    String forgedTitle();

    @Message(
            "A part of it is missing, or it is not one of ours. Go back to the mail, and copy the whole link into the address bar.")
    String forgedText();

    @Message("This link has expired")
    String expiredTitle();

    @Message("Use the link of a newer mail, or ask again for what this one was for.")
    String expiredText();

    @Message("Not there any more")
    String goneTitle();

    @Message(
            "What this was for has ended. You get no mails about it; to get some, subscribe again.")
    String goneText();

    @Message("Too often")
    String tooOftenTitle();

    @Message("This was asked for too often. Try again in an hour.")
    String tooOftenText();

    @Message("Not right now")
    String laterTitle();

    @Message(
            "Something of ours does not work at present. Try again in a few minutes; the link stays good.")
    String laterText();

    @Message("That did not work")
    String refusedTitle();

    @Message("Something that was sent can’t be understood. Go back, check it, and send it again.")
    String refusedText();

    @Message("To the list of sub-processors")
    String toTheList();
}
