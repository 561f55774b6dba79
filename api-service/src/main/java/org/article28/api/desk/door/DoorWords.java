package org.article28.api.desk.door;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says to who is not let in. */
@MessageBundle(value = "door", locale = "en")
public interface DoorWords {

    @Message("There were too many tries from where you are. Try again in {seconds} seconds.")
    String triedTooOften(String seconds);

    @Message(
            "Your session had ended when you sent the form. Nothing of it was kept. Sign in, and its page opens anew. Your browser may still have what you typed: go back from there until you see it, and send it again.")
    String formLost();

    @Message("There is no such page")
    String noSuchPage();

    @Message("This is not for your role")
    String notForYourRole();

    @Message("This page can not be shown")
    String notShown();
}
