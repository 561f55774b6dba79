package org.article28.notifier.mail.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page to subscribe. */
@MessageBundle(value = "subscribing", locale = "en")
public interface SubscribeTexts {

    @Message("Subscribe to changes of the list")
    String title();

    @Message(
            "We mail you the changes of this list of sub-processors. Each mail has a link that ends it.")
    String promise();

    @Message("I have read the privacy notice.")
    String acknowledgement();

    @Message("Privacy notice")
    String privacyNotice();

    @Message("E-mail address")
    String email();

    @Message("Services")
    String services();

    @Message("None ticked means all.")
    String noneMeansAll();

    @Message("Which changes")
    String whichChanges();

    @Message("Every update")
    String everyUpdate();

    @Message("All but editorial changes, such as corrected links and spelling")
    String notEditorial();

    @Message("How often")
    String howOften();

    @Message("Write an e-mail address, such as name@example.org.")
    String noAddress();

    @Message("A service that you chose is not offered any more. Look at your choice again.")
    String noSuchService();

    @Message("Choose one of the options.")
    String noSuchChoice();

    @Message("Read the privacy notice, and tick that you have.")
    String notRead();

    @Message(
            "If your address can be written to, it has a link with which you confirm. Nothing happens before you use it. If no mail comes, look among those that your mail program takes for unwanted.")
    String confirmationText();

    @Message("Subscribe again")
    String again();
}
