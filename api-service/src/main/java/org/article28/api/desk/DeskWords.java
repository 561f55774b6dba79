package org.article28.api.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says, on all its pages or of what has no words of its own. */
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

    @Message("Sign out")
    String signOut();

    @Message("Signed in as {subject}")
    String signedInAs(String subject);

    @Message("Sending")
    String sending();

    @Message("Nothing is sent since the database was restored on {moment}.")
    String pausedSinceRestore(String moment);

    @Message("See what has to be looked through")
    String lookThrough();

    @Message("Nothing is sent: the notifier was started with article28.delivery.paused.")
    String pausedByConfiguration();

    @Message("API token")
    String token();

    @Message("Add a sub-processor")
    String addEntry();

    @Message("Import a file")
    String importFile();

    @Message("What the rules say")
    String findings();

    @Message("This draft is closed.")
    String closed();

    @Message("Back to the draft")
    String backToDraft();

    @Message("Earliest day that satisfies all contracts: {day}")
    String earliest(String day);

    @Message("Version {number}")
    String versionTitle(long number);

    @Message("Search")
    String search();

    @Message("Find")
    String find();

    @Message("Name")
    String name();

    @Message("Country")
    String country();

    @Message("Purpose")
    String purpose();

    @Message("Entries: {draft}")
    String entriesOf(String draft);

    @Message("Found: {count}.")
    String foundEntries(long count);

    @Message("Shown: {first} to {last}.")
    String shownEntries(int first, int last);

    @Message("Version")
    String version();

    @Message("Versions")
    String versions();

    @Message("Tokens")
    String tokens();

    @Message("Roles")
    String roles();

    @Message("Made on")
    String madeOn();

    @Message("End")
    String end();

    @Message("Revoke")
    String revoke();

    @Message("For good")
    String confirmRevoke();

    @Message(
            "Tick the box beside {name} to confirm that it is to be refused from now on. It was not revoked.")
    String revokeNotConfirmed(String name);

    @Message("Make a token")
    String makeToken();

    @Message("Name")
    String tokenName();

    @Message(
            "Small letters, digits and hyphens, such as jane-legal. The audit trail tells it, and it is never used twice.")
    String tokenNameHint();

    @Message("Refused from that day on")
    String expires();

    @Message("More")
    String more();

    @Message("Objections")
    String objections();

    @Message("Contractual contacts")
    String contractualContacts();

    @Message("Suppressed addresses")
    String suppressions();

    @Message("There is nothing here.")
    String nothingHere();

    @Message("To do")
    String todo();

    @Message("Open")
    String open();

    @Message("Address")
    String address();

    @Message("Why")
    String why();

    @Message("What the mail server said")
    String reply();

    @Message("Since")
    String since();

    @Message("Write to it again")
    String lift();

    @Message("Customer")
    String customer();

    @Message("Contract")
    String contract();

    @Message("Days of notice")
    String noticeDays();

    @Message("Days to object")
    String objectionDays();

    @Message("Services")
    String services();

    @Message("Sub-processor")
    String subProcessor();

    @Message("Received")
    String received();

    @Message("State")
    String state();

    @Message("What was done")
    String steps();

    @Message("Answer it")
    String answerIt();

    @Message("Answer")
    String answer();

    @Message("It is sent to who objected.")
    String answerHint();

    @Message("Send")
    String keepAnswer();

    @Message("This is the token {name}. It is shown this once; copy it now.")
    String tokenMade(String name);

    @Message("revoked on {day}")
    String revokedOn(String day);

    @Message("expires on {day}")
    String expiresOn(String day);

    @Message("Objection {reference}")
    String objection(String reference);
}
