package org.article28.notifier.mail.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the content of every page, as around the pages of the list. */
@MessageBundle(value = "framing", locale = "en")
public interface FrameTexts {

    @Message("Skip to the content")
    String skip();

    @Message("Pages")
    String pages();

    @Message("Sub-processors")
    String theList();

    @Message("History")
    String history();

    @Message("Where data goes")
    String whereDataGoes();

    @Message("Annex")
    String annex();

    @Message("Subscribe")
    String subscribe();

    @Message("Languages")
    String languages();
}
