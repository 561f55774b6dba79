package org.article28.notifier.mail.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.article28.wording.Plural;

/** Subject lines: who, what, and from when. */
@MessageBundle(value = "subjects", locale = "en")
public interface Subjects {

    @Message("{organisation}: {what}")
    String subject(String organisation, String what);

    @Message("correction of version {version}: {what}")
    String correction(long version, String what);

    @Message("reminder: {what}")
    String reminder(String what);

    @Message("urgent: {what}")
    String urgent(String what);

    @Message(
            "{#when form}{#is ONE}{what}, and {count} more change{#else}{what}, and {count} more changes{/when}")
    String more(String what, Plural form, int count);

    @Message(
            "{#when form}{#is ONE}{count} change of the list of sub-processors since {day}{#else}{count} changes of the list of sub-processors since {day}{/when}")
    String since(Plural form, int count, String day);

    @Message("{name} added to the list of sub-processors from {day}")
    String addedFrom(String name, String day);

    @Message("{name} added to the list of sub-processors")
    String added(String name);

    @Message("{name} removed from the list of sub-processors")
    String removed(String name);

    @Message("changes to {name} in the list of sub-processors from {day}")
    String updatedFrom(String name, String day);

    @Message("changes to {name} in the list of sub-processors")
    String updated(String name);

    @Message("change to {name} postponed to {day} in the list of sub-processors")
    String postponedTo(String name, String day);

    @Message("change to {name} brought forward to {day} in the list of sub-processors")
    String broughtForwardTo(String name, String day);

    @Message("announced change to {name} withdrawn from the list of sub-processors")
    String withdrawn(String name);

    @Message("assessment \u201c{title}\u201d changed in the list of sub-processors")
    String assessment(String title);

    @Message("changes to the list of sub-processors")
    String list();

    @Message("Please confirm: changes of the list of sub-processors of {organisation}")
    String confirm(String organisation);
}
