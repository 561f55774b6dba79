package org.article28.api.desk.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of those who are told, and of those who object. */
@MessageBundle(value = "people", locale = "en")
public interface PeopleWords {

    @Message("What is marked below can not be kept as it is. Nothing was changed.")
    String notKept();

    @Message("Reference")
    String reference();

    @Message("Version")
    String version();

    @Message("Change")
    String change();

    @Message("Takes effect on")
    String takesEffect();

    @Message("Last day to object")
    String lastDay();

    @Message("In time")
    String inTime();

    @Message("{#if late is 'true'}no, it came after the last day{#else}yes{/if}")
    String cameInTime(String late);

    @Message("Sender")
    String sender();

    @Message("Name of the sender")
    String senderName();

    @Message("Whether they speak for the customer")
    String standing();

    @Message("as it is")
    String asItIs();

    @Message("Grounds")
    String grounds();

    @Message("by {subject}")
    String by(String subject);

    @Message("by the sender")
    String bySender();

    @Message("by itself")
    String byItself();

    @Message("Answer: {text}")
    String answered(String text);

    @Message(
            "Somebody moved this objection on since you opened it. Nothing was sent. Open it again in another window, and carry over what you filled in.")
    String objectionMovedMeanwhile();

    @Message("Enter a contact")
    String enterContact();

    @Message("Enter a contractual contact")
    String newContact();

    @Message(
            "A customer's contract says who must be told of changes, and how long before. From the moment they are entered they are told of every version that concerns them. They can not unsubscribe.")
    String contactsHint();

    @Message("The contact is kept.")
    String contactKept();

    @Message("Enter another one")
    String enterAnother();

    @Message("What you did is kept, and stands below.")
    String objectionKept();

    @Message("See the others")
    String otherObjections();

    @Message("Of this customer")
    String ofCustomer();

    @Message("The whole name, as it was entered; capitals make no difference.")
    String ofCustomerHint();

    @Message("Contract, as you call it")
    String contractReference();

    @Message("Such as a number or a date.")
    String contractReferenceHint();

    @Message("E-mail address")
    String email();

    @Message(
            "Customer, contract and address stay as they are, since they tell who was told. To change one, end the contact and enter another.")
    String staysAsItIs();

    @Message("If empty, those of the register hold.")
    String daysHint();

    @Message("Days count from")
    String clock();

    @Message("Authorisation (Art. 28(2) GDPR)")
    String authorisation();

    @Message("Language of the mails")
    String language();

    @Message("A code such as en or de-AT. If empty, the language of the list.")
    String languageHint();

    @Message("Sections")
    String sections();

    @Message("None means all.")
    String noneIsAll();

    @Message("Entered")
    String enteredAt();

    @Message("The last mail came back")
    String bouncedAt();

    @Message("Keep")
    String keepContact();

    @Message("End the contact")
    String endContact();

    @Message(
            "They are told of nothing more from now on. What they were told stays as evidence. A contact that ended can be entered again.")
    String endContactHint();

    @Message("End it")
    String confirmEnd();

    @Message("Tick the box to end the contact. Nothing was changed.")
    String endNotConfirmed();

    @Message(
            "Somebody changed this contact since you opened it. Nothing was kept. Open it again in another window, and carry over what you filled in.")
    String contactChangedMeanwhile();

    @Message("What {customer} was told")
    String toldTo(String customer);
}
