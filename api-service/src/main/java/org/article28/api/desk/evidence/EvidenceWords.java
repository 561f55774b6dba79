package org.article28.api.desk.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of the evidence that somebody was told. */
@MessageBundle(value = "evidence", locale = "en")
public interface EvidenceWords {

    @Message("Evidence")
    String evidence();

    @Message("Evidence: {kind} of version {version}")
    String ofNotice(String kind, long version);

    @Message("Who was told?")
    String whoWasTold();

    @Message("Everybody whom this notice is for, in the order in which they were found.")
    String ofNoticeHint();

    @Message("Only: {state}")
    String only(String state);

    @Message("All states")
    String allStates();

    @Message("All of it as a file:")
    String asFile();

    @Message("Nothing of that kind was sent.")
    String nothing();

    @Message("More")
    String more();

    @Message("Whom")
    String whom();

    @Message("Told of")
    String toldOf();

    @Message("State")
    String state();

    @Message("When")
    String when();

    @Message("Proof")
    String proof();

    @Message("Customer")
    String customer();

    @Message("Contract")
    String contract();

    @Message("Address")
    String address();

    @Message("Erased; keyed hash of the address")
    String addressProof();

    @Message("By")
    String channel();

    @Message("Notice")
    String notice();

    @Message("Version")
    String version();

    @Message("Known before")
    String fromVersion();

    @Message("Why not")
    String reason();

    @Message("Why")
    String because();

    @Message("Attempts")
    String attempts();

    @Message("Last day to object, as it was told")
    String lastDay();

    @Message("Came back, as the server said")
    String bounceReply();

    @Message("Status of what came back")
    String bounceStatus();

    @Message("Came back on")
    String bouncedAt();

    @Message("Put in the queue")
    String queuedAt();

    @Message("Last attempt begun")
    String startedAt();

    @Message("Ended")
    String endedAt();

    @Message("What the server said")
    String reply();

    @Message("Message-ID")
    String messageId();

    @Message("SHA-256 of what was sent")
    String mailHash();

    @Message("Was a customer told?")
    String byCustomer();

    @Message(
            "All that went to the contacts of their contracts, also to those that ended: when, and with which last day to object.")
    String byCustomerHint();

    @Message("Name, as it was entered; capitals make no difference")
    String customerName();

    @Message("Of this version alone")
    String thisVersion();

    @Message("Was an address told?")
    String byAddress();

    @Message(
            "All that was sent to it, also before it was erased, and to webhooks of its subscription.")
    String byAddressHint();

    @Message("E-mail address")
    String email();

    @Message("Look")
    String look();

    @Message("Told to {whom}")
    String toldTo(String whom);

    @Message("Shown are the first {count}; the file has all.")
    String onlyFirst(int count);

    @Message("What staff did to it")
    String deeds();

    @Message(
            "{#when action}{#is 'pause-notice'}paused{#is 'resume-notice'}let go on{#is 'cancel-notice'}cancelled"
                    + "{#is 'retry-failed'}failed ones tried again{#else}{action}{/when} by {subject}"
                    + "{#if reason}: {reason}{/if}")
    String deed(String action, String subject, String reason);
}
