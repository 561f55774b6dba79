package org.article28.notifier.mail.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.article28.wording.Plural;

/**
 * The sentences of notices. Here in English; {@code messages/phrases_*.properties} has the rest.
 */
@MessageBundle(value = "phrases", locale = "en")
public interface Phrases {

    @Message(
            "What {organisation} announced in version {version} of its list of sub-processors takes effect on {day}.")
    String takesEffect(String organisation, long version, String day);

    @Message(
            "{organisation} published a new version of its list of sub-processors (version {version}) on {published}: {summary}.")
    String published(String organisation, long version, String published, String summary);

    @Message(
            "Changes of the list of sub-processors of {organisation} from version {from} ({since}) to version {version} ({published}): {summary}.")
    String changedSince(
            String organisation,
            long from,
            String since,
            long version,
            String published,
            String summary);

    @Message("{count} added")
    String countAdded(Plural form, int count);

    @Message("{count} removed")
    String countRemoved(Plural form, int count);

    @Message("{count} updated")
    String countUpdated(Plural form, int count);

    @Message("no changes")
    String noChanges();

    @Message("Told are the changes that concern what you chose: {services}.")
    String chosen(String services);

    @Message("It corrects version {version}:")
    String corrects(long version);

    @Message(
            "This mail is a translation. The list itself is kept in another language ({language}), and that text is the authoritative one.")
    String translation(String language);

    @Message("was:")
    String was();

    @Message("is:")
    String is();

    @Message("Added:")
    String gained();

    @Message("Removed:")
    String lost();

    @Message("{#when form}{#is ONE}and {count} more change{#else}and {count} more changes{/when}")
    String more(Plural form, int count);

    @Message("To object:")
    String toObject();

    @Message("Object by this link")
    String objectByLink();

    @Message("{label}:")
    String labelled(String label);

    @Message("All changes")
    String allChanges();

    @Message("The list")
    String theList();

    @Message("You get this mail because you subscribed to changes of this list.")
    String because();

    @Message("You get this notice because your contract with us provides for it.")
    String becauseOfContract();

    @Message(
            "Your contract requires your prior specific authorisation of such changes (Art. 28(2) GDPR). Please answer whether you approve; your silence is no approval.")
    String approval();

    @Message("Preferences")
    String preferences();

    @Message("Unsubscribe")
    String unsubscribe();
}
