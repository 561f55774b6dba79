package org.article28.notifier.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Properties;

/** Opens connections to the mail server. */
@ApplicationScoped
public class MailTransports {

    private final SmtpConfig smtp;
    private final MailConfig mail;

    MailTransports(SmtpConfig smtp, MailConfig mail) {
        this.smtp = smtp;
        this.mail = mail;
    }

    /** A connection that is made when its first mail is sent. */
    public MailTransport open() {
        return new AngusTransport(
                Session.getInstance(properties()),
                smtp.username().orElse(null),
                smtp.password().orElse(null));
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.socketFactory", new PromptSockets());
        properties.put("mail.smtp.host", smtp.host());
        properties.put("mail.smtp.port", Integer.toString(smtp.port()));
        properties.put("mail.smtp.auth", Boolean.toString(smtp.username().isPresent()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(smtp.tls()));
        properties.put(
                "mail.smtp.starttls.enable",
                Boolean.toString(smtp.startTls() != SmtpConfig.StartTls.DISABLED));
        properties.put(
                "mail.smtp.starttls.required",
                Boolean.toString(smtp.startTls() == SmtpConfig.StartTls.REQUIRED));
        properties.put("mail.smtp.connectiontimeout", millis(smtp.connectTimeout()));
        properties.put("mail.smtp.timeout", millis(smtp.readTimeout()));
        properties.put("mail.smtp.writetimeout", millis(smtp.readTimeout()));
        properties.put("mail.smtp.from", mail.envelopeFrom().orElseGet(this::from));
        return properties;
    }

    private String from() {
        try {
            return new InternetAddress(mail.from(), true).getAddress();
        } catch (AddressException e) {
            throw new IllegalArgumentException("article28.mail.from is no address", e);
        }
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
