package org.article28.api.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of drafts, of their mails and of publishing them. */
@MessageBundle(value = "draft", locale = "en")
public interface DraftWords {

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

    @Message("See the mail")
    String seeMail();

    @Message("Publish …")
    String publish();

    @Message("Publish and tell readers")
    String publishNow();

    @Message("Discard the draft")
    String discard();

    @Message("All of its edits are lost. I want to discard it.")
    String confirmDiscard();

    @Message("Tick the box to confirm that the draft is to go. It was not discarded.")
    String discardNotConfirmed();

    @Message("Take back")
    String takeBack();

    @Message("Edit")
    String edit();

    @Message("What it changes")
    String changes();

    @Message("It changes nothing yet.")
    String noChanges();

    @Message("The rules find nothing.")
    String noFindings();

    @Message("The rules were not asked, since it can not be published as it is.")
    String rulesNotAsked();

    @Message("others changed it, too, since you did")
    String contested();

    @Message("it is to leave the list")
    String isToLeave();

    @Message("The register")
    String register();

    @Message("See your edit")
    String seeEdit();

    @Message("It can not be published as it is")
    String conflict();

    @Message("was so before")
    String existing();

    @Message("keeps it from being published")
    String blocks();

    @Message("Approvals")
    String approvals();

    @Message("Approve")
    String approve();

    @Message("A second person has to approve this draft before it is published.")
    String approvalNeeded();

    @Message("no longer valid: the draft or the list changed since")
    String approvalVoid();

    @Message("I have read what this draft changes, and what the rules say.")
    String confirmApproval();

    @Message("This is what I want to publish. I have read the changes and what the rules say.")
    String confirm();

    @Message("Tick the box to confirm what you publish. Nothing was published.")
    String notConfirmed();

    @Message(
            "The draft or the list changed since you looked. Nothing was published. This is how it is now: look again.")
    String changedMeanwhile();

    @Message(
            "The draft or the list changed since you looked. Nothing was done. This is how it is now: look again.")
    String lookAgain();

    @Message("Note for readers")
    String note();

    @Message("One line. It stands in the mail and in the history.")
    String noteHint();

    @Message("Why it is published all the same")
    String overrideReason();

    @Message("For the audit trail; readers do not see it.")
    String overrideHint();

    @Message("Count as editorial what may be")
    String editorial();

    @Message("Why it is editorial")
    String editorialReason();

    @Message("Needed where a name or a purpose changes.")
    String editorialHint();

    @Message("Corrects version")
    String corrects();

    @Message("What was wrong with it")
    String correctsReason();

    @Message("Further options")
    String further();

    @Message("Subject")
    String mailSubject();

    @Message("As text")
    String mailAsText();

    @Message("As it looks")
    String mailLooks();

    @Message("There is no mail to show")
    String noMail();

    @Message("See in the draft what has to be mended")
    String seeWhatToMend();

    @Message("Published as")
    String publishedAs();

    @Message("How many will get it can not be told right now. Publishing works all the same.")
    String unknownReach();

    @Message("Publish: {draft}")
    String publishOf(String draft);

    @Message("Mail: {draft}")
    String mailOf(String draft);

    @Message("Active subscriptions that will get it: {count}")
    String reach(long count);

    @Message("Contractual contacts that it concerns: {count}")
    String contacts(long count);

    @Message("For {count} of them a change takes effect earlier than their contract allows.")
    String tooShort(long count);

    @Message("{subject} approved it on {at}")
    String approvedBy(String subject, String at);
}
