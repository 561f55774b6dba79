package org.article28.notifier.mail;

import jakarta.enterprise.context.ApplicationScoped;
import org.article28.model.Contact;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.mail.dkim.DkimSigner;
import org.article28.notifier.mail.wording.Languages;
import org.jspecify.annotations.Nullable;

/** Renders notices. */
@ApplicationScoped
public class NoticeMails {

    private final MailTemplates templates;
    private final NoticeViews views;
    private final Languages languages;
    private final Links links;
    private final MailConfig config;
    private final DkimSigner signer;
    private final String from;

    NoticeMails(
            MailTemplates templates,
            NoticeViews views,
            Languages languages,
            Links links,
            MailConfig config,
            DkimSigner signer) {
        this.templates = templates;
        this.views = views;
        this.languages = languages;
        this.links = links;
        this.config = config;
        this.signer = signer;
        this.from = Letterhead.from(config);
    }

    /**
     * @param language the recipient's, BCP 47; where there are no words for it, the register's is
     *     taken, and else English
     */
    public NoticeMail render(NoticeContent content, @Nullable String language) {
        var register = content.register();
        var wording = languages.of(language, register.language());
        var view = views.of(content, wording);
        var filled = templates.notice(view, wording);
        return new NoticeMail(
                new Letterhead(
                        from,
                        replyTo(register.objectionContact()),
                        view.subject(),
                        view.language()),
                identity(content),
                filled.text(),
                filled.html(),
                content.told(),
                links,
                signer);
    }

    /** The register's id is a slug, so it can stand in a header. */
    private NoticeMail.ListIdentity identity(NoticeContent content) {
        var id = content.register().id();
        return new NoticeMail.ListIdentity(
                content.reader(),
                "changes." + id + "." + links.host(),
                feedback(content, id),
                config.unsubscribeMailbox().orElse(null));
    }

    private static String feedback(NoticeContent content, String id) {
        var told = content.told();
        if (content.since() != null) {
            return "v" + told.first() + "-" + told.last() + ":" + id + ":digest:article28";
        }
        var kind = content.effectiveOn() == null ? "notice" : "reminder";
        return "v" + content.version() + ":" + id + ":" + kind + ":article28";
    }

    /** A published contact that can't be written to is no reason not to send. */
    private static @Nullable String replyTo(@Nullable Contact contact) {
        return contact == null
                ? null
                : EmailAddress.parse(contact.email()).map(EmailAddress::clear).orElse(null);
    }
}
