package org.article28.notifier.mail.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of mails to subscribers about their own subscription. */
@MessageBundle(value = "personal", locale = "en")
public interface Personal {

    @Message("Confirmed: changes of the list of sub-processors of {organisation}")
    String welcomeSubject(String organisation);

    @Message(
            "Thank you. From now on you are told of changes of the list of sub-processors of {organisation}.")
    String welcome(String organisation);

    @Message("These changes are announced and not yet in effect:")
    String announced();

    @Message("No changes are announced at present.")
    String nothingAnnounced();

    @Message("{name}: from {day}")
    String announcedFrom(String name, String day);

    @Message("{name}: from {day}; last day to object: {lastDay}")
    String announcedUntil(String name, String day, String lastDay);

    @Message("Your preferences")
    String preferences();

    @Message("Your data with the list of sub-processors of {organisation}")
    String copySubject(String organisation);

    @Message(
            "Somebody, we hope you, asked for a copy of what is kept of this address for the list of sub-processors of {organisation} (Art. 15 GDPR). The link holds for an hour.")
    String copyAsked(String organisation);

    @Message("Get the copy")
    String copyLink();

    @Message("Erasing your data with the list of sub-processors of {organisation}")
    String erasureSubject(String organisation);

    @Message(
            "Somebody, we hope you, asked to erase this address from the list of sub-processors of {organisation} (Art. 17 GDPR). You will be told of no further changes. The link holds for an hour.")
    String erasureAsked(String organisation);

    @Message("Erase my address")
    String erasureLink();

    @Message("If it was not you, do nothing: nothing changes.")
    String otherwise();
}
