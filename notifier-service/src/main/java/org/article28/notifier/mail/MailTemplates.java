package org.article28.notifier.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.Variant;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.article28.notifier.mail.wording.Languages;
import org.article28.notifier.mail.wording.OwnTexts;
import org.article28.notifier.mail.wording.Wording;

/** The templates of all mails: the operator's own where there are some. */
@ApplicationScoped
class MailTemplates {

    private static final String NOTICE = "notice";
    private static final String CONFIRMATION = "confirmation";
    private static final String SUBSCRIBER = "subscriber";
    private static final String OBJECTION = "objection";
    private static final Set<String> NAMES =
            Set.of(
                    "notice.txt",
                    "notice.html",
                    "confirmation.txt",
                    "confirmation.html",
                    "subscriber.txt",
                    "subscriber.html",
                    "objection.txt",
                    "objection.html");

    /** Before anything is sent. */
    private static final int FIRST = 1;

    private final Engine engine;
    private final OwnTexts own;
    private final Languages languages;
    private final Forms notice;
    private final Forms confirmation;
    private final Forms subscriber;
    private final Forms objection;

    MailTemplates(Engine engine, OwnTexts own, Languages languages) {
        this.engine = engine;
        this.own = own;
        this.languages = languages;
        own.check(NAMES, Languages.bundles());
        this.notice = forms(NOTICE);
        this.confirmation = forms(CONFIRMATION);
        this.subscriber = forms(SUBSCRIBER);
        this.objection = forms(OBJECTION);
    }

    private record Forms(Template text, Template html) {}

    /** A mail in its two forms. */
    record Filled(String text, String html) {}

    /** Fills them all once, so that one that is broken is told now, and not to readers. */
    void start(@Observes @Priority(FIRST) StartupEvent started) {
        for (var wording : languages.all()) {
            for (var view : SpecimenViews.notices(wording)) {
                check(NOTICE, () -> notice(view, wording));
            }
            var view = SpecimenViews.confirmation(wording);
            check(CONFIRMATION, () -> confirmation(view, wording));
            for (var mail : SpecimenViews.subscriberMails(wording)) {
                check(SUBSCRIBER, () -> subscriber(mail, wording));
            }
            for (var mail : SpecimenViews.objectionMails(wording)) {
                check(OBJECTION, () -> objection(mail, wording));
            }
        }
    }

    Filled notice(NoticeView view, Wording wording) {
        return new Filled(
                notice.text().data("notice", view).data("say", wording.say()).render(),
                notice.html().data("notice", view).data("say", wording.say()).render());
    }

    Filled confirmation(ConfirmationView view, Wording wording) {
        var say = wording.confirmations();
        return new Filled(
                confirmation.text().data("mail", view).data("say", say).render(),
                confirmation.html().data("mail", view).data("say", say).render());
    }

    Filled subscriber(SubscriberMailView view, Wording wording) {
        return new Filled(
                subscriber.text().data("mail", view).data("say", wording.say()).render(),
                subscriber.html().data("mail", view).data("say", wording.say()).render());
    }

    Filled objection(ObjectionMailView view, Wording wording) {
        return new Filled(
                objection.text().data("mail", view).data("say", wording.say()).render(),
                objection.html().data("mail", view).data("say", wording.say()).render());
    }

    private Forms forms(String name) {
        return new Forms(template(name + ".txt"), template(name + ".html"));
    }

    private Template template(String name) {
        return own.template(name).map(text -> parsed(name, text)).orElseGet(() -> ours(name));
    }

    private Template ours(String name) {
        return engine.getTemplate(name);
    }

    private Template parsed(String name, String text) {
        var type = name.endsWith(".html") ? Variant.TEXT_HTML : Variant.TEXT_PLAIN;
        try {
            return engine.parse(text, Variant.forContentType(type), "own-" + name);
        } catch (TemplateException e) {
            throw OwnTexts.broken(name, e.getMessage());
        }
    }

    private static void check(String name, Runnable filling) {
        try {
            filling.run();
        } catch (TemplateException e) {
            throw OwnTexts.broken(name, e.getMessage());
        }
    }
}
