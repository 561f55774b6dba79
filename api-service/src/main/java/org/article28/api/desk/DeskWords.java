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

    @Message("Entries of the list")
    String entries();

    @Message("Add a sub-processor")
    String addEntry();

    @Message("Import a file")
    String importFile();

    @Message("See the mail")
    String seeMail();

    @Message("Publish …")
    String publish();

    @Message("Publish and tell readers")
    String publishNow();

    @Message("Discard the draft")
    String discard();

    @Message("Take back")
    String takeBack();

    @Message("Edit")
    String edit();

    @Message("What it changes")
    String changes();

    @Message("What the rules say")
    String findings();

    @Message("It changes nothing yet.")
    String noChanges();

    @Message("The rules find nothing.")
    String noFindings();

    @Message("It can not be published as it is")
    String conflict();

    @Message("This draft is closed.")
    String closed();

    @Message("not stated")
    String notStated();

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

    @Message("Back to the draft")
    String backToDraft();

    @Message("Version")
    String version();

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

    @Message("Earliest day that satisfies all contracts: {day}")
    String earliest(String day);

    @Message("{subject} approved it on {at}")
    String approvedBy(String subject, String at);

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

    @Message("Why nobody more is to get it")
    String cancelReason();

    @Message("Try the failed ones again")
    String retryFailed();

    @Message("There is no notice of this version yet. The notifier takes it in within seconds.")
    String noNotices();

    @Message("Say why nobody more is to get it. It was not cancelled.")
    String cancelNeedsReason();

    @Message("Version {number}")
    String versionTitle(long number);

    @Message("Published on {day}.")
    String publishedOn(String day);

    @Message("Who it is")
    String whoItIs();

    @Message("What it does")
    String whatItDoes();

    @Message("When and for whom")
    String whenItIsEngaged();

    @Message("Where to ask and to read on")
    String whereToReadOn();

    @Message("One in each line.")
    String oneInALine();

    @Message("The fields that change, as the API has them, in JSON. A field that is null goes.")
    String setHint();

    @Message("None means all.")
    String noneIsAll();

    @Message("A new sub-processor")
    String newEntry();

    @Message(
            "Somebody changed this entry since you opened it. Nothing was kept. Open it again in another window, and carry over what you filled in.")
    String entryChangedMeanwhile();

    @Message("Keep in the draft")
    String keep();

    @Message("Keep and see what the rules say")
    String keepAndCheck();

    @Message("Leave this row out")
    String rowGoes();

    @Message("Remove from the list")
    String removeEntry();

    @Message(
            "An engagement that ends is better given a last day: readers see it until then, and why it ended. What is removed leaves the list at once.")
    String removeHint();

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

    @Message("Add a row: {list}")
    String addRow(String list);

    @Message("{count} of the fields can not be kept as they are.")
    String notKept(int count);

    @Message("Entries: {draft}")
    String entriesOf(String draft);

    @Message("Found: {count}")
    String foundEntries(long count);

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
