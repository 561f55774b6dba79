package org.article28.api.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says. */
@MessageBundle(value = "desk", locale = "en")
public interface DeskWords {

    @Message("Skip to the content")
    String skip();

    @Message("Desk")
    String desk();

    @Message("The public page")
    String publicPage();

    @Message("Pages")
    String pages();

    @Message("Drafts")
    String drafts();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Signed in as {subject}")
    String signedInAs(String subject);

    @Message("API token")
    String token();

    @Message("An administrator makes one for each person. It begins with a28_.")
    String tokenHint();

    @Message(
            "This token is not valid. Check that you copied it as a whole; it may also have expired or been revoked.")
    String tokenRefused();

    @Message("Not done")
    String notDone();

    @Message(
            "This form was not made for your session. Nothing was changed. Open the page again and repeat.")
    String forged();

    @Message("Back to the drafts")
    String backToDrafts();

    @Message("No draft is open.")
    String noDrafts();

    @Message("Begin a draft")
    String beginDraft();

    @Message("What it is about")
    String draftTitle();

    @Message("Begin")
    String begin();

    @Message("Draft")
    String draft();

    @Message("Edited by")
    String editedBy();

    @Message("Last edit")
    String lastEdit();

    @Message("More drafts")
    String moreDrafts();
}
