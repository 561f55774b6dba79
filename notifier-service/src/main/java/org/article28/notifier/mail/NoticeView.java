package org.article28.notifier.mail;

import java.util.List;
import org.article28.model.Correction;
import org.jspecify.annotations.Nullable;

/** All that the templates of a notice show. The two last links are the recipient's own. */
public record NoticeView(
        String language,
        String subject,
        String organisation,
        long version,
        String published,
        String summary,
        @Nullable String note,
        @Nullable Correction corrects,
        @Nullable String objectTo,
        @Nullable String services,
        List<ChangeView> changes,
        int more,
        String listLink,
        String diffLink,
        String preferencesLink,
        String unsubscribeLink) {

    public NoticeView {
        changes = List.copyOf(changes);
    }
}
