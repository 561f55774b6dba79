package org.article28.api.desk.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of subscribers. */
@MessageBundle(value = "subscribers", locale = "en")
public interface SubscriberWords {

    @Message("Subscribers")
    String subscribers();

    @Message(
            "Subscribers are not listed here, so that nobody looks through their addresses in passing. What one address was told is found under Evidence, by an auditor; the file has everybody.")
    String noList();

    @Message("Take the list with you")
    String export();

    @Message(
            "All subscriptions, with the evidence of their consent (Art. 7(1) GDPR). Whoever was erased is not among them. It is noted that you took it.")
    String exportHint();

    @Message("Take over subscribers from elsewhere")
    String takeOver();

    @Message(
            "A table in CSV with the columns email, confirmedAt and evidence, and if you like services, language, changes, frequency, hour, weekday and zone; at most 5000 rows. All of it is taken, or nothing. Nobody is mailed. Whoever is known stays as they are: those who left or were erased don't come back.")
    String takeOverHint();

    @Message("Table")
    String file();

    @Message("Or paste it here")
    String orPaste();

    @Message("Choose a file, or paste a table.")
    String nothingToImport();

    @Message("Nothing was taken over")
    String notTaken();

    @Message("Subscribed from now on: {imported}. Known before, and left as they are: {known}.")
    String taken(long imported, long known);

    @Message("Erase somebody")
    String erase();

    @Message(
            "At the request of a person (Art. 17 GDPR). Their address goes; the evidence that they were told stays, with a keyed hash in its place. This can not be undone.")
    String eraseHint();

    @Message("E-mail address")
    String email();

    @Message("Reason")
    String reason();

    @Message("It is noted, so it should name nobody: such as Letter of 3 March.")
    String reasonHint();

    @Message("I have read the address again: this person is to be erased.")
    String confirm();

    @Message("Tick the box to erase this person. Nothing was erased.")
    String notConfirmed();

    @Message("Nothing tells this address any more, if it was known at all.")
    String erased();

    @Message(
            "A contract says that this address must be told, so nothing was erased. End the contact first, then erase again.")
    String neededByContract();

    @Message("The contact")
    String theContact();
}
