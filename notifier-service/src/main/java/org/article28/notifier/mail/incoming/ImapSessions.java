package org.article28.notifier.mail.incoming;

import jakarta.mail.Session;
import java.util.Properties;

/** The settings of Angus Mail, out of ours. */
final class ImapSessions {

    private static final int TLS_PORT = 993;
    private static final int PORT = 143;

    private ImapSessions() {}

    static Session of(ImapConfig config) {
        var properties = new Properties();
        var millis = Long.toString(config.timeout().toMillis());
        boolean tls = config.security() == ImapConfig.Security.TLS;
        boolean startTls = config.security() == ImapConfig.Security.STARTTLS;
        properties.put("mail.store.protocol", "imap");
        properties.put(
                "mail.imap.port", Integer.toString(config.port().orElse(tls ? TLS_PORT : PORT)));
        properties.put("mail.imap.ssl.enable", Boolean.toString(tls));
        properties.put("mail.imap.starttls.enable", Boolean.toString(startTls));
        properties.put("mail.imap.starttls.required", Boolean.toString(startTls));
        properties.put("mail.imap.connectiontimeout", millis);
        properties.put("mail.imap.timeout", millis);
        properties.put("mail.imap.writetimeout", millis);
        return Session.getInstance(properties);
    }
}
