package org.article28.notifier.mail.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of mails that tell the organisation of what needs its people. */
@MessageBundle(value = "alarms", locale = "en")
public interface Alarms {

    @Message("{organisation}: a notice to {customer} came back")
    String cameBackSubject(String organisation, String customer);

    @Message(
            "A mail that a contract provides for came back: its contact may not have been told of a change of the list of sub-processors.")
    String cameBack();

    @Message("Tell them another way, end the contact and enter their new address.")
    String anotherWay();

    @Message("Came back")
    String when();

    @Message("Status")
    String status();

    @Message("The mail server said")
    String reply();

    @Message("The contact, for whoever has a token")
    String contact();
}
