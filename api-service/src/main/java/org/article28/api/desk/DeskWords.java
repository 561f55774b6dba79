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

    @Message("Sign in with {name}")
    String signInWith(String name);

    @Message("Or with an API token")
    String orByToken();

    @Message("API tokens are not taken at this desk.")
    String noTokens();

    @Message("Signed in")
    String signedIn();

    @Message("You are signed in. The desk opens by itself.")
    String signedInOnward();

    @Message("Signed out")
    String signedOut();

    @Message("You are signed out of the desk. Next, you are signed out of {name}.")
    String signedOutOnward(String name);

    @Message("Go on")
    String goOn();

    @Message(
            "Signing in took too long, was done already, or was begun in another window. Nobody was signed in. Try again.")
    String wayLost();

    @Message("{name} did not let you in ({error}). Try again, or ask who looks after it.")
    String deniedByProvider(String name, String error);

    @Message(
            "What {name} answered does not prove who you are. Nobody was signed in. Try again; if it happens again, the log of the service tells why.")
    String unproven(String name);

    @Message(
            "{name} can not be reached right now. Try again in a few minutes, or sign in another way.")
    String providerAway(String name);

    @Message(
            "You are known, as {subject}, but you have no role here. Roles were looked for in {claim} of your access token. Ask who looks after your account for one.")
    String withoutRole(String subject, String claim);

    @Message("Not done")
    String notDone();

    @Message(
            "This form was not made for your session. Nothing was changed. Open the page again and repeat.")
    String forged();

    @Message("Back to the drafts")
    String backToDrafts();

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

    @Message("Version {number}")
    String versionTitle(long number);

    @Message("Published on {day}.")
    String publishedOn(String day);

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

    @Message("Found: {count}")
    String foundEntries(long count);

    @Message("Version")
    String version();

    @Message("Versions")
    String versions();

    @Message("Published")
    String published();

    @Message("Note")
    String noteForReaders();

    @Message("Older versions")
    String olderVersions();

    @Message("Nothing is published yet.")
    String nothingPublished();

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

    @Message("How far readers have been told is for auditors and administrators.")
    String toldForAuditors();

    @Message("This is the token {name}. It is shown this once; copy it now.")
    String tokenMade(String name);

    @Message("revoked on {day}")
    String revokedOn(String day);

    @Message("expires on {day}")
    String expiresOn(String day);

    @Message("Objection {reference}")
    String objection(String reference);

    @Message(
            "A table in CSV or Markdown is the whole list of sub-processors; a document in YAML or JSON is everything. What is missing in it leaves the list. Nothing is published: the draft shows what it changes.")
    String importHint();

    @Message("File")
    String file();

    @Message("Or paste it here")
    String orPaste();

    @Message("Format")
    String format();

    @Message("As the name of the file ends")
    String asNamed();

    @Message("What headings mean")
    String columns();

    @Message(
            "Only where they are not understood. One in each line, such as Operator:name; Heading:- leaves a column out.")
    String columnsHint();

    @Message("It may remove all entries")
    String allowEmpty();

    @Message("Choose a file, or paste a table.")
    String nothingToImport();

    @Message("Say which format it has.")
    String unknownFormat();

    @Message("Import: {draft}")
    String importInto(String draft);
}
