package org.article28.notifier.mail;

import javax.net.ssl.SSLSocketFactory;
import org.article28.notifier.smtp.Credentials;
import org.article28.notifier.smtp.Encryption;
import org.article28.notifier.smtp.Patience;
import org.article28.notifier.smtp.Server;

/** The mail server as our own sessions know it, out of the settings. */
final class SmtpServers {

    private SmtpServers() {}

    static Server of(SmtpConfig smtp, SSLSocketFactory trust) {
        return new Server(
                smtp.host(),
                smtp.port(),
                encryption(smtp),
                smtp.username()
                        .map(name -> new Credentials(name, smtp.password().orElse("")))
                        .orElse(null),
                smtp.hello().orElse(null),
                trust,
                new Patience(
                        smtp.connectTimeout(),
                        smtp.readTimeout(),
                        smtp.writeTimeout(),
                        smtp.contentTimeout()),
                smtp.mailsPerSession(),
                smtp.sessionIdle());
    }

    private static Encryption encryption(SmtpConfig smtp) {
        if (smtp.tls()) {
            return Encryption.IMPLICIT;
        }
        return switch (smtp.startTls()) {
            case DISABLED -> Encryption.NONE;
            case OPTIONAL -> Encryption.OPTIONAL;
            case REQUIRED -> Encryption.REQUIRED;
        };
    }
}
