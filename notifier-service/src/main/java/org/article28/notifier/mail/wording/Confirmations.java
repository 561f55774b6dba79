package org.article28.notifier.mail.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the mail that asks to confirm a subscription. */
@MessageBundle(value = "confirmations", locale = "en")
public interface Confirmations {

    @Message("an organisation that you know")
    String someOrganisation();

    @Message(
            "Somebody, we hope you, asked to send changes of the list of sub-processors of {organisation} to this address.")
    String asked(String organisation);

    @Message("To confirm, open this page and press the button:")
    String open();

    @Message("Open the page to confirm")
    String link();

    @Message("If it was not you, do nothing: without a confirmation no further mail is sent.")
    String otherwise();
}
