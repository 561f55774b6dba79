package org.article28.notifier.mail;

import jakarta.enterprise.context.ApplicationScoped;
import javax.net.ssl.SSLSocketFactory;

/** Opens ways to the mail server. */
@ApplicationScoped
public class MailTransports {

    private final SmtpConfig smtp;
    private final ReturnPaths paths;

    MailTransports(SmtpConfig smtp, ReturnPaths paths) {
        this.smtp = smtp;
        this.paths = paths;
    }

    /** One that connects when its first mail is sent. */
    public MailTransport open() {
        return switch (smtp.transport()) {
            case SESSION ->
                    new SessionTransport(
                            SmtpServers.of(smtp, (SSLSocketFactory) SSLSocketFactory.getDefault()),
                            paths);
            case ANGUS ->
                    new AngusTransport(
                            AngusSessions.of(smtp),
                            paths,
                            smtp.username().orElse(null),
                            smtp.password().orElse(null));
        };
    }
}
