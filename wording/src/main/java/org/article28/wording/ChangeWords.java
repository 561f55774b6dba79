package org.article28.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What happened to what. */
@MessageBundle(value = "changes", locale = "en")
public interface ChangeWords {

    @Message("Added: {what}")
    String headingAdded(String what);

    @Message("Removed: {what}")
    String headingRemoved(String what);

    @Message("Updated: {what}")
    String headingUpdated(String what);

    @Message("Changed: {what}")
    String headingChanged(String what);

    @Message("the list itself")
    String theListItself();

    @Message("assessment \u201c{title}\u201d")
    String assessment(String title);

    @Message("not stated")
    String notStated();
}
