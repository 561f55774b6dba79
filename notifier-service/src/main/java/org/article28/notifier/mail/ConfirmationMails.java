package org.article28.notifier.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Asks whoever reads an address to confirm an opt-in. */
@ApplicationScoped
public class ConfirmationMails {

    private final Mailer mailer;
    private final Template text;
    private final Template html;
    private final Links links;
    private final MailConfig config;

    ConfirmationMails(
            Mailer mailer,
            @Location("confirmation.txt") Template text,
            @Location("confirmation.html") Template html,
            Links links,
            MailConfig config) {
        this.mailer = mailer;
        this.text = text;
        this.html = html;
        this.links = links;
        this.config = config;
    }

    /** {@code organisation}: whose list it is, as far as known. */
    public Outcome send(EmailAddress to, UUID optIn, String organisation) {
        var link = links.confirm(optIn);
        var mail =
                new Mail()
                        .addTo(to.clear())
                        .setFrom(config.from())
                        .setSubject(MimeWriter.oneLine(subject(organisation)))
                        .addHeader("Auto-Submitted", "auto-generated")
                        .setText(filled(text, organisation, link))
                        .setHtml(filled(html, organisation, link));
        try {
            mailer.send(mail);
            return new Outcome.Accepted("accepted");
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    private static String subject(String organisation) {
        return "Please confirm: changes of the list of sub-processors of " + organisation;
    }

    private static String filled(Template template, String organisation, String link) {
        return template.data("organisation", organisation).data("link", link).render();
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
