package org.article28.notifier.mail.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of mails about objections. */
@MessageBundle(value = "objections", locale = "en")
public interface ObjectionPhrases {

    @Message("{organisation}: your objection {reference} was received")
    String receivedSubject(String organisation, String reference);

    @Message(
            "{organisation} received your objection to a change of its list of sub-processors. What becomes of it is told to you by mail.")
    String received(String organisation);

    @Message("It came after the last day to object, and was taken all the same.")
    String late();

    @Message("Please name the reference wherever you write about it.")
    String nameReference();

    @Message("{organisation}: objection {reference} to a change of {name}")
    String incomingSubject(String organisation, String reference, String name);

    @Message("An objection to a change of the list of sub-processors came in.")
    String incoming();

    @Message("The sender is the contact that the contract names.")
    String contractual();

    @Message(
            "The sender used the link of a notice. That they speak for this customer is what they say.")
    String claimed();

    @Message("A reply to this mail goes to the sender.")
    String replyGoesToSender();

    @Message("{organisation}: answer to your objection {reference}")
    String answerSubject(String organisation, String reference);

    @Message("Your objection was upheld.")
    String upheld();

    @Message("An alternative is offered to you.")
    String alternativeOffered();

    @Message("Your objection was considered, and the change is made all the same.")
    String rejected();

    @Message("Your objection is closed: it was taken back.")
    String withdrawn();

    @Message("Your objection is closed: the contract ends.")
    String termination();

    @Message("The change that you objected to was withdrawn. Your objection is closed.")
    String changeWithdrawn();

    @Message("Version {version} of the list withdrew the change.")
    String withdrawnBy(long version);

    @Message("Reference")
    String reference();

    @Message("Change")
    String change();

    @Message("{name}, told in version {version}")
    String changeTold(String name, long version);

    @Message("Takes effect on")
    String effectiveFrom();

    @Message("Last day to object")
    String lastDay();

    @Message("Customer")
    String customer();

    @Message("Contract")
    String contract();

    @Message("Sent by")
    String sentBy();

    @Message("Received")
    String receivedAt();

    @Message("Grounds")
    String grounds();

    @Message("Answer")
    String answer();

    @Message("All that version {version} changed")
    String changes(long version);
}
