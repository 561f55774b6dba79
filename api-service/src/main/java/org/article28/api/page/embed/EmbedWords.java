package org.article28.api.page.embed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the script says besides the list, and the page about it. */
@MessageBundle(value = "embed", locale = "en")
public interface EmbedWords {

    @Message("The list in your own pages")
    String title();

    @Message(
            "A script shows the list, and a form to subscribe to its changes, in any page. Paste this where they are"
                    + " to stand; until the script has run, readers see the link.")
    String introduction();

    @Message("All attributes, styles and policies")
    String guide();

    @Message("How it looks")
    String example();

    @Message("The list can\u2019t be reached just now.")
    String unavailable();

    @Message("E-mail address")
    String email();

    @Message("Which changes")
    String which();

    @Message("every update")
    String everyUpdate();

    @Message("not those of spelling, links and translations")
    String notEditorial();

    @Message("How often")
    String frequency();

    @Message("at once")
    String immediate();

    @Message("daily")
    String daily();

    @Message("weekly")
    String weekly();

    @Message("I have read the privacy notice.")
    String acknowledgement();

    @Message("A mail with a link to confirm is on its way. Nothing changes before that.")
    String sent();

    @Message("The address can\u2019t be used. Please check it.")
    String notValid();

    @Message("Too many requests. Please try again later.")
    String tooMany();
}
