package org.article28.api.desk.notifier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the notifier's codes mean; one that is not known here is told as it is. */
@MessageBundle(value = "codes", locale = "en")
public interface CodeWords {

    @Message(
            "{#when code}{#is 'queued'}waiting to be sent{#is 'sending'}being sent{#is 'sent'}sent"
                    + "{#is 'failed'}failed{#is 'skipped'}not sent{#is 'cancelled'}cancelled"
                    + "{#else}{code}{/when}")
    String delivery(String code);

    @Message(
            "{#when code}{#is 'not-concerned'}it does not concern what they chose"
                    + "{#is 'suppressed'}their address is suppressed"
                    + "{#is 'unsubscribed'}they are not subscribed any more"
                    + "{#is 'gone'}they were erased, or took their webhook back"
                    + "{#is 'notice-cancelled'}the notice was cancelled{#else}{code}{/when}")
    String reason(String code);

    @Message(
            "{#when code}{#is 'told-before'}since they were told of what this takes back"
                    + "{#else}{code}{/when}")
    String because(String code);

    @Message(
            "{#when code}{#is 'unfinished'}Not all were told, by what the database knows. Whoever waits is"
                    + " told once sending goes on, unless the notice is cancelled."
                    + "{#is 'unreadable'}The notifier could not read it yet."
                    + "{#is 'lost'}The list has no such version any more, and Kafka tells of it:"
                    + " readers may know it."
                    + "{#else}{code}{/when}")
    String unproven(String code);

    @Message("{#when code}{#is 'email'}e-mail{#is 'webhook'}webhook{#else}{code}{/when}")
    String channel(String code);

    @Message(
            "{#when code}{#is 'announcement'}Announcement{#is 'digest'}Digest{#is 'reminder'}Reminder"
                    + "{#else}{code}{/when}")
    String kind(String code);

    @Message(
            "{#when code}{#is 'waiting'}waiting for the list{#is 'held'}held back for now"
                    + "{#is 'paused'}paused{#is 'spreading'}finding out whom to tell"
                    + "{#is 'delivering'}being sent{#is 'done'}done{#is 'cancelled'}cancelled"
                    + "{#else}{code}{/when}")
    String notice(String code);

    @Message(
            "{#when code}{#is 'received'}received, nobody looked at it yet"
                    + "{#is 'under-review'}under review, awaiting an answer{#is 'upheld'}upheld"
                    + "{#is 'alternative-offered'}an alternative was offered{#is 'rejected'}rejected"
                    + "{#is 'withdrawn'}withdrawn{#is 'termination'}the contract ends"
                    + "{#else}{code}{/when}")
    String objection(String code);

    @Message(
            "{#when code}{#is 'contractual-contact'}a contractual contact"
                    + "{#is 'claimed'}they say that they speak for the customer"
                    + "{#is 'verified'}verified by staff{#else}{code}{/when}")
    String standing(String code);

    @Message(
            "{#when code}{#is 'hard-bounce'}there is no such mailbox"
                    + "{#is 'repeated-bounces'}mails came back again and again"
                    + "{#is 'complaint'}they called a mail unwanted{#else}{code}{/when}")
    String suppression(String code);

    @Message(
            "{#when code}{#is 'published'}the day of the publication"
                    + "{#is 'sent'}the day on which the mail is handed over{#else}{code}{/when}")
    String clock(String code);

    @Message(
            "{#when code}{#is 'general'}general: they may object"
                    + "{#is 'specific'}specific: they have to approve, and silence is no approval"
                    + "{#else}{code}{/when}")
    String authorisation(String code);
}
