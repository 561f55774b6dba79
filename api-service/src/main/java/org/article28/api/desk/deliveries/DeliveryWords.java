package org.article28.api.desk.deliveries;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of versions, and of how far readers have been told of them. */
@MessageBundle(value = "delivery", locale = "en")
public interface DeliveryWords {

    @Message("Follow: look again every five seconds")
    String follow();

    @Message("Stop looking again by itself")
    String stopFollowing();

    @Message("Deliveries by state")
    String deliveries();

    @Message("Pause")
    String pause();

    @Message("Go on")
    String resume();

    @Message("Cancel")
    String cancelNotice();

    @Message("Held back until {moment}")
    String heldUntil(String moment);

    @Message("There was nobody to tell.")
    String nobodyToTell();

    @Message("What it changed")
    String whatItChanged();

    @Message("The list as of this version")
    String listAsOfVersion();

    @Message("Why it is stopped for those who did not get it yet")
    String cancelReason();

    @Message("Try the failed ones again")
    String retryFailed();

    @Message("There is no notice of this version yet. The notifier takes it in within seconds.")
    String noNotices();

    @Message("Say why it is stopped. It was not cancelled.")
    String cancelNeedsReason();

    @Message("Published on {day}.")
    String publishedOn(String day);

    @Message("Published")
    String published();

    @Message("Note")
    String noteForReaders();

    @Message("Older versions")
    String olderVersions();

    @Message("Nothing is published yet.")
    String nothingPublished();

    @Message("How far readers have been told is for auditors and administrators.")
    String toldForAuditors();
}
