package org.article28.notifier.subscription;

import java.util.Optional;
import org.article28.notifier.mail.wording.Wording;
import org.article28.notifier.page.Page;

/** What another feature does for a subscription; the page of the preferences shows it. */
public interface PreferencesSection {

    /**
     * Empty where there is nothing to show.
     *
     * @param manageToken opens the preferences of somebody who is subscribed
     */
    Optional<Page.Section> of(String manageToken, Wording wording);
}
