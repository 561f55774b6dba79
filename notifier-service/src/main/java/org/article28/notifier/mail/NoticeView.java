package org.article28.notifier.mail;

import java.util.List;
import org.article28.wording.ChangeView;
import org.article28.wording.Passage;
import org.jspecify.annotations.Nullable;

/**
 * All that the templates of a notice show. Three links are the recipient's own.
 *
 * @param language of the mail, BCP 47
 * @param published who published what and when, and how many changes
 * @param services which changes are told; null where all are
 * @param translation that the list is kept in another language; null where it is not
 * @param because why they get it
 * @param approval that each change needs their approval; null where it does not
 * @param preferencesLink null, as the other one, where there is nothing to unsubscribe from
 * @param more how many changes are not told; null where all are
 */
public record NoticeView(
        String language,
        String subject,
        String published,
        @Nullable String services,
        @Nullable CorrectionView corrects,
        @Nullable Passage note,
        @Nullable String translation,
        List<ChangeView> changes,
        @Nullable String more,
        @Nullable String objectTo,
        @Nullable String objectLink,
        String listLink,
        String diffLink,
        String because,
        @Nullable String approval,
        @Nullable String preferencesLink,
        @Nullable String unsubscribeLink) {

    public NoticeView {
        changes = List.copyOf(changes);
    }

    /** That it corrects an earlier version, and what was wrong with that. */
    public record CorrectionView(String version, Passage reason) {}
}
