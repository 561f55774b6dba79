package org.article28.notifier.mail;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;

/** The settings of Angus Mail, out of ours. */
final class AngusSessions {

    private AngusSessions() {}

    static Session of(SmtpConfig smtp) {
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
        // It knows one time for all answers.
        properties.put("mail.smtp.timeout", millis(smtp.contentTimeout()));
        properties.put("mail.smtp.writetimeout", millis(smtp.writeTimeout()));
        smtp.hello().ifPresent(name -> properties.put("mail.smtp.localhost", name));
        return Session.getInstance(properties);
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
