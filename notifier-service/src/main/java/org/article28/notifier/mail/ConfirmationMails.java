package org.article28.notifier.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.mail.wording.Languages;
import org.article28.notifier.mail.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Asks whoever reads an address to confirm an opt-in. */
@ApplicationScoped
public class ConfirmationMails {

    private final MailTemplates templates;
    private final Languages languages;
    private final Links links;
    private final String from;
    private final SingleMails mails;

    ConfirmationMails(
            MailTemplates templates,
            Languages languages,
            Links links,
            MailConfig config,
            SingleMails mails) {
        this.templates = templates;
        this.languages = languages;
        this.links = links;
        this.from = Letterhead.from(config);
        this.mails = mails;
    }

    /** {@code tag}: null for an address that nobody is known by. */
    public Outcome send(EmailAddress to, @Nullable ReturnTag tag, ConfirmationContent content) {
        return mails.send(to, tag, mail(content));
    }

    SingleMail mail(ConfirmationContent content) {
        var register = content.register();
        var wording =
                languages.of(content.language(), register == null ? null : register.language());
        var view = view(content, wording);
        var filled = templates.confirmation(view, wording);
        return new SingleMail(
                new Letterhead(from, null, view.subject(), view.language()),
                messageId(content.optIn()),
                filled.text(),
                filled.html());
    }

    private ConfirmationView view(ConfirmationContent content, Wording wording) {
        var say = wording.confirmations();
        var register = content.register();
        var organisation =
                register == null ? say.someOrganisation() : register.organisation().name();
        return new ConfirmationView(
                wording.tag(),
                MimeWriter.oneLine(wording.subjects().confirm(organisation)),
                say.asked(organisation),
                links.confirm(content.optIn(), wording.tag()));
    }

    /** The same for each attempt; tells nobody which opt-in it is. */
    private String messageId(UUID optIn) {
        return MessageId.of("confirmation", "confirmation/" + optIn, links.host());
    }
}
