package org.article28.notifier.subscription;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.article28.model.LanguageTags;
import org.article28.model.problem.FieldError;
import org.article28.notifier.mail.wording.Languages;
import org.article28.notifier.mail.wording.Wording;
import org.article28.notifier.page.Page;
import org.article28.notifier.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** The language of the mails, as the page of the preferences asks for it. Pure. */
final class LanguageForm {

    /** As {@link LanguageTags#PATTERN}, or empty. */
    static final String PATTERN = "^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?$";

    private static final String FIELD = "language";

    private LanguageForm() {}

    /** One that mails don't come in, or that of a country, stays chosen all the same. */
    static Page.Selection selection(@Nullable String chosen, Languages languages, Wording wording) {
        var say = wording.pages();
        var offered = languages.offered(chosen);
        var options = new ArrayList<Page.Choice>();
        options.add(new Page.Choice(FIELD, "", say.languageOfList(), chosen == null));
        if (chosen != null && offered == null && LanguageTags.isTag(chosen)) {
            options.add(option(chosen, Locale.forLanguageTag(chosen), true));
        }
        languages.all().stream()
                .sorted(Comparator.comparing(Wording::tag))
                .map(
                        each ->
                                chosen != null && each.tag().equals(offered)
                                        ? option(chosen, each.locale(), true)
                                        : option(each.tag(), each.locale(), false))
                .forEach(options::add);
        return new Page.Selection(FIELD, say.language(), options);
    }

    /** By its own name, for those who can't read the page. */
    private static Page.Choice option(String tag, Locale locale, boolean chosen) {
        var name = locale.getDisplayLanguage(locale);
        return new Page.Choice(
                FIELD, tag, name.substring(0, 1).toUpperCase(locale) + name.substring(1), chosen);
    }

    /**
     * @param sent null where the page did not ask, empty for the list's own
     */
    static @Nullable String read(@Nullable String sent, @Nullable String old) {
        if (sent == null) {
            return old;
        }
        if (sent.isEmpty()) {
            return null;
        }
        List<FieldError> faults = new ArrayList<>();
        WishChecks.language(sent, faults);
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
        return sent;
    }
}
