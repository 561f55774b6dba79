package org.article28.notifier.subscription;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.article28.model.problem.FieldError;
import org.article28.notifier.announcement.ChangesWanted;
import org.article28.notifier.list.NewestRegister;
import org.article28.notifier.mail.Links;
import org.article28.notifier.mail.wording.Languages;
import org.article28.notifier.mail.wording.SubscribeTexts;
import org.article28.notifier.mail.wording.Wording;
import org.article28.notifier.page.Page;
import org.article28.notifier.page.Pages;
import org.article28.notifier.rhythm.Frequency;

/** Answers with the page to subscribe, and with the one that says to look for a mail. */
@ApplicationScoped
class SubscribePages {

    private final Template template;
    private final Pages pages;
    private final OfferedServices services;
    private final NewestRegister register;
    private final Languages languages;
    private final Links links;

    SubscribePages(
            @Location("subscribe.html") Template template,
            Pages pages,
            OfferedServices services,
            NewestRegister register,
            Languages languages,
            Links links) {
        this.template = template;
        this.pages = pages;
        this.services = services;
        this.register = register;
        this.languages = languages;
        this.links = links;
    }

    /** What the form says just now. */
    FormWording wording() {
        return FormWording.of(register.lastKnown().orElse(null), pages.wording());
    }

    Response empty() {
        var nothing = SubscribeForm.Given.nothing(pages.wording().tag());
        return form(Response.Status.OK, nothing, List.of());
    }

    Response refused(SubscribeForm.Given given, List<FieldError> faults) {
        return form(Response.Status.BAD_REQUEST, given, faults);
    }

    /** The same for every state of an address. */
    Response asked() {
        var wording = pages.wording();
        var say = wording.pages();
        return pages.answer(
                Response.Status.ACCEPTED,
                Page.telling(
                        say.askedTitle(),
                        wording.subscribing().confirmationText(),
                        new Page.Way(links.home(wording.tag()), say.toTheList())));
    }

    private Response form(
            Response.Status status, SubscribeForm.Given given, List<FieldError> faults) {
        var wording = pages.wording();
        var form =
                new SubscribeForm(
                        wording(),
                        given,
                        services(given),
                        changes(given, wording.subscribing()),
                        RhythmForm.frequencies(
                                Frequency.named(given.frequency()).orElse(Frequency.IMMEDIATE),
                                wording.pages()),
                        LanguageForm.selection(given.language(), languages, wording),
                        SubscribeForm.Fault.all(faults, wording.subscribing()));
        return pages.answer(status, wording, filled(form, wording));
    }

    private TemplateInstance filled(SubscribeForm form, Wording wording) {
        return template.data("form", form)
                .data("action", pages.action("/subscribe"))
                .data("say", wording.subscribing())
                .data("common", wording.pages());
    }

    private List<Page.Choice> services(SubscribeForm.Given given) {
        return services.all().stream()
                .map(
                        each ->
                                new Page.Choice(
                                        "services",
                                        each.id(),
                                        each.title(),
                                        given.services().contains(each.id())))
                .toList();
    }

    private static List<Page.Choice> changes(SubscribeForm.Given given, SubscribeTexts say) {
        boolean fewer = given.changes().equals(ChangesWanted.NOT_EDITORIAL.wire());
        return Stream.of(ChangesWanted.values())
                .map(
                        each ->
                                switch (each) {
                                    case ALL -> choice(each, say.everyUpdate(), !fewer);
                                    case NOT_EDITORIAL -> choice(each, say.notEditorial(), fewer);
                                })
                .toList();
    }

    private static Page.Choice choice(ChangesWanted changes, String title, boolean chosen) {
        return new Page.Choice("changes", changes.wire(), title, chosen);
    }
}
