package org.article28.notifier.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.list.Upcoming;
import org.article28.notifier.mail.SubscriberMailContent.Matter;
import org.article28.notifier.mail.wording.Languages;
import org.article28.notifier.mail.wording.Personal;
import org.article28.notifier.mail.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Writes to subscribers about their own subscription. */
@ApplicationScoped
public class SubscriberMails {

    private static final int MOST_ANNOUNCED = 50;

    private final MailTemplates templates;
    private final Languages languages;
    private final Links links;
    private final String from;
    private final @Nullable String mailbox;
    private final SingleMails mails;

    SubscriberMails(
            MailTemplates templates,
            Languages languages,
            Links links,
            MailConfig config,
            SingleMails mails) {
        this.templates = templates;
        this.languages = languages;
        this.links = links;
        this.from = Letterhead.from(config);
        this.mailbox = config.unsubscribeMailbox().orElse(null);
        this.mails = mails;
    }

    public Outcome send(EmailAddress to, ReturnTag tag, SubscriberMailContent content) {
        return mails.send(to, tag, mail(content));
    }

    SingleMail mail(SubscriberMailContent content) {
        var register = content.register();
        var wording =
                languages.of(content.language(), register == null ? null : register.language());
        var view = view(content, wording);
        var filled = templates.subscriber(view, wording);
        return new SingleMail(
                new Letterhead(from, null, view.subject(), view.language()),
                messageId(content),
                filled.text(),
                filled.html(),
                view.unsubscribe() == null ? null : new Unsubscribing(view.unsubscribe(), mailbox));
    }

    private SubscriberMailView view(SubscriberMailContent content, Wording wording) {
        var register = content.register();
        var organisation =
                register == null
                        ? wording.confirmations().someOrganisation()
                        : register.organisation().name();
        var say = wording.personal();
        return switch (content.matter()) {
            case Matter.Welcome(var announced) ->
                    new SubscriberMailView(
                            wording.tag(),
                            MimeWriter.oneLine(say.welcomeSubject(organisation)),
                            say.welcome(organisation),
                            announced.isEmpty() ? say.nothingAnnounced() : say.announced(),
                            listed(announced, wording),
                            say.preferences(),
                            links.preferences(content.subscription(), wording.tag()),
                            links.unsubscribe(content.subscription(), wording.tag()),
                            null);
            case Matter.Copy _ ->
                    new SubscriberMailView(
                            wording.tag(),
                            MimeWriter.oneLine(say.copySubject(organisation)),
                            say.copyAsked(organisation),
                            null,
                            List.of(),
                            say.copyLink(),
                            links.copy(content.subscription(), wording.tag()),
                            null,
                            say.otherwise());
            case Matter.Erasure _ ->
                    new SubscriberMailView(
                            wording.tag(),
                            MimeWriter.oneLine(say.erasureSubject(organisation)),
                            say.erasureAsked(organisation),
                            null,
                            List.of(),
                            say.erasureLink(),
                            links.erasure(content.subscription(), wording.tag()),
                            null,
                            say.otherwise());
        };
    }

    private static List<String> listed(List<Upcoming.Announced> announced, Wording wording) {
        return announced.stream()
                .limit(MOST_ANNOUNCED)
                .map(one -> line(one, wording.personal(), wording))
                .toList();
    }

    private static String line(Upcoming.Announced one, Personal say, Wording wording) {
        var from = wording.days().day(one.date());
        var last = one.lastDayToObject();
        return MimeWriter.oneLine(
                last == null
                        ? say.announcedFrom(one.name(), from)
                        : say.announcedUntil(one.name(), from, wording.days().day(last)));
    }

    private String messageId(SubscriberMailContent content) {
        return MessageId.of(
                "subscriber",
                "subscriber/" + content.number() + "/" + content.subscription(),
                links.host());
    }
}
