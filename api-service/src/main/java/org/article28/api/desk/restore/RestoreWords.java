package org.article28.api.desk.restore;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of restores. */
@MessageBundle(value = "restores", locale = "en")
public interface RestoreWords {

    @Message("Restores")
    String restores();

    @Message("The database was never restored.")
    String none();

    @Message("Each restore was looked through: none keeps notices back.")
    String allEnded();

    @Message(
            "The database was restored on {restoredAt}. What is published since then is taken in and"
                    + " waits: no notice is sent before an administrator says that sending may go on.")
    String waiting(String restoredAt);

    @Message(
            "What came after the backup of {backupAt} is not known here, such as mails that were sent"
                    + " and readers who left.")
    String since(String backupAt);

    @Message(
            "What came after the backup is not known here, such as mails that were sent and readers"
                    + " who left.")
    String sinceTheBackup();

    @Message("Versions without evidence")
    String unproven();

    @Message(
            "Of these this database cannot show that all were told. If all were told of one, as the"
                    + " log of your mail server says, open it and cancel its notice before sending goes"
                    + " on. What is lost may have to be published again.")
    String unprovenHint();

    @Message("There is none, as far as is known.")
    String noneUnproven();

    @Message("Kafka could not be asked for versions that are lost. Load this page again to ask it.")
    String topicNotRead();

    @Message("Why")
    String because();

    @Message("Published")
    String published();

    @Message("Told")
    String sent();

    @Message("Waiting")
    String queued();

    @Message("Let sending go on")
    String resume();

    @Message("Why sending may go on")
    String reason();

    @Message("It is kept with your name. What waits is sent at once.")
    String reasonHint();

    @Message("Sending goes on. Who said so, and why, stands below.")
    String resumed();

    @Message("All restores")
    String all();

    @Message("Restored")
    String restoredAt();

    @Message("Backup of")
    String backupAt();

    @Message("Sending since")
    String endedAt();

    @Message("Who said so, and why")
    String deeds();

    @Message("{subject}: {reason}")
    String deed(String subject, String reason);
}
