package org.article28.notifier.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import javax.net.ssl.SSLSocketFactory;

/** Opens ways to the mail server. */
@ApplicationScoped
public class MailTransports {

    private final SmtpConfig smtp;
    private final MailConfig mail;

    MailTransports(SmtpConfig smtp, MailConfig mail) {
        this.smtp = smtp;
        this.mail = mail;
    }

    /** One that connects when its first mail is sent. */
    public MailTransport open() {
        var sender = mail.envelopeFrom().orElseGet(this::from);
        return switch (smtp.transport()) {
            case SESSION ->
                    new SessionTransport(
                            SmtpServers.of(smtp, (SSLSocketFactory) SSLSocketFactory.getDefault()),
                            sender);
            case ANGUS ->
                    new AngusTransport(
                            AngusSessions.of(smtp, sender),
                            smtp.username().orElse(null),
                            smtp.password().orElse(null));
        };
    }

    private String from() {
        try {
            return new InternetAddress(mail.from(), true).getAddress();
        } catch (AddressException e) {
            throw new IllegalArgumentException("article28.mail.from is no address", e);
        }
    }
}
