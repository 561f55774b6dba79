package org.article28.api.desk.door;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says to who is not let in. */
@MessageBundle(value = "door", locale = "en")
public interface DoorWords {

    @Message("There were too many tries from where you are. Try again in {seconds} seconds.")
    String triedTooOften(String seconds);
}
