package org.article28.notifier.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.mail.wording.Languages;
import org.article28.notifier.mail.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Asks whoever reads an address to confirm an opt-in. */
@ApplicationScoped
public class ConfirmationMails {

    private final Mailer mailer;
    private final Template text;
    private final Template html;
    private final Languages languages;
    private final Links links;
    private final MailConfig config;

    ConfirmationMails(
            Mailer mailer,
            @Location("confirmation.txt") Template text,
            @Location("confirmation.html") Template html,
            Languages languages,
            Links links,
            MailConfig config) {
        this.mailer = mailer;
        this.text = text;
        this.html = html;
        this.languages = languages;
        this.links = links;
        this.config = config;
    }

    public Outcome send(EmailAddress to, ConfirmationContent content) {
        var register = content.register();
        var wording =
                languages.of(content.language(), register == null ? null : register.language());
        var view = view(content, wording);
        var mail =
                new Mail()
                        .addTo(to.clear())
                        .setFrom(config.from())
                        .setSubject(view.subject())
                        .addHeader("Auto-Submitted", "auto-generated")
                        .addHeader("Content-Language", view.language())
                        .setText(filled(text, view, wording))
                        .setHtml(filled(html, view, wording));
        try {
            mailer.send(mail);
            return new Outcome.Accepted("accepted");
        } catch (RuntimeException e) {
            return failed(e);
        }
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
                links.confirm(content.optIn()));
    }

    private static String filled(Template template, ConfirmationView view, Wording wording) {
        return template.data("mail", view).data("say", wording.confirmations()).render();
    }

    private static Outcome failed(RuntimeException failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                var code = Integer.toString(smtp.getReplyCode());
                return smtp.isPermanent() ? new Outcome.Refused(code) : new Outcome.Deferred(code);
            }
        }
        return new Outcome.Unreachable(failure.getClass().getSimpleName());
    }
}
