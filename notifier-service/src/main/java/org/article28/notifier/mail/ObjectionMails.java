package org.article28.notifier.mail;

import jakarta.enterprise.context.ApplicationScoped;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.mail.wording.Languages;
import org.jspecify.annotations.Nullable;

/** Writes about an objection: to its sender, and to whom the organisation names for objections. */
@ApplicationScoped
public class ObjectionMails {

    private final MailTemplates templates;
    private final ObjectionMailViews views;
    private final Languages languages;
    private final Links links;
    private final String from;
    private final SingleMails mails;

    ObjectionMails(
            MailTemplates templates,
            ObjectionMailViews views,
            Languages languages,
            Links links,
            MailConfig config,
            SingleMails mails) {
        this.templates = templates;
        this.views = views;
        this.languages = languages;
        this.links = links;
        this.from = Letterhead.from(config);
        this.mails = mails;
    }

    /** {@code tag}: null for whom nothing is kept. */
    public Outcome send(EmailAddress to, @Nullable ReturnTag tag, ObjectionMailContent content) {
        return mails.send(to, tag, mail(content));
    }

    SingleMail mail(ObjectionMailContent content) {
        var wording = languages.of(content.language(), content.register().language());
        var view = views.of(content, wording);
        var filled = templates.objection(view, wording);
        var replyTo = content.replyTo();
        return new SingleMail(
                new Letterhead(
                        from,
                        replyTo == null ? null : replyTo.clear(),
                        view.subject(),
                        view.language()),
                messageId(content),
                filled.text(),
                filled.html());
    }

    private String messageId(ObjectionMailContent content) {
        return MessageId.of(
                "objection",
                "objection/" + content.number() + "/" + content.reference(),
                links.host());
    }
}
