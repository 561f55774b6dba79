package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.article28.notifier.announcement.ChangesWanted;
import org.article28.notifier.mail.wording.Languages;
import org.article28.notifier.mail.wording.PageTexts;
import org.article28.notifier.mail.wording.Wording;
import org.article28.notifier.page.Page;

/** The page of the preferences: what is chosen, and whatever else is theirs to do. */
@ApplicationScoped
class PreferencesForm {

    static final String PATH = "/v1/subscriptions/preferences";
    static final String EDITORIAL = "yes";

    private final OfferedServices services;
    private final Languages languages;
    private final OwnSubscription own;
    private final Instance<PreferencesSection> others;

    PreferencesForm(
            OfferedServices services,
            Languages languages,
            OwnSubscription own,
            @Any Instance<PreferencesSection> others) {
        this.services = services;
        this.languages = languages;
        this.own = own;
        this.others = others;
    }

    Page page(Subscription subscription, String manageToken, Wording wording) {
        var say = wording.pages();
        var sections = new ArrayList<Page.Section>();
        others.forEach(other -> other.of(manageToken, wording).ifPresent(sections::add));
        sections.add(ofData(manageToken, say));
        sections.add(ofLeaving(subscription, say));
        return new Page(
                say.preferencesTitle(),
                say.preferencesText(subscription.address().masked()),
                form(subscription.wishes(), manageToken, wording),
                sections);
    }

    private Page.Form form(Wishes wishes, String manageToken, Wording wording) {
        var say = wording.pages();
        var choices =
                services.all().stream()
                        .map(
                                service ->
                                        new Page.Choice(
                                                "services",
                                                service.id(),
                                                service.title(),
                                                wishes.services().contains(service.id())));
        var editorial =
                new Page.Choice(
                        "editorial",
                        EDITORIAL,
                        say.editorial(),
                        wishes.changes() == ChangesWanted.ALL);
        var language = LanguageForm.selection(wishes.language(), languages, wording);
        return new Page.Form(
                PATH,
                say.save(),
                Map.of("token", manageToken),
                Stream.concat(choices, Stream.of(editorial)).toList(),
                Stream.concat(
                                RhythmForm.selections(wishes.rhythm(), wording).stream(),
                                Stream.of(language))
                        .toList());
    }

    /** Both by a mail, since the link that led here may have been forwarded. */
    private static Page.Section ofData(String manageToken, PageTexts say) {
        var token = Map.of("token", manageToken);
        return new Page.Section(
                say.copyTitle(),
                say.dataText(),
                List.of(
                        new Page.Deed(new Page.Form(PATH + "/copy", say.askForCopy(), token)),
                        new Page.Deed(
                                new Page.Form(PATH + "/erasure", say.askForErasure(), token))));
    }

    private Page.Section ofLeaving(Subscription subscription, PageTexts say) {
        return new Page.Section(
                say.unsubscribe(),
                say.unsubscribeText(),
                List.of(new Page.Deed(OneClick.form(own.unsubscribeToken(subscription), say))));
    }
}
