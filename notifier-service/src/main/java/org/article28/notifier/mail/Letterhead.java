package org.article28.notifier.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.article28.notifier.address.EmailAddress;
import org.jspecify.annotations.Nullable;

/** The header fields that every mail has; nobody's address but the recipient's and ours. */
record Letterhead(String from, @Nullable String replyTo, String subject, String language) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    /** A mail that begins with them; what answers by itself is asked not to. */
    MimeWriter begin(EmailAddress to, String messageId, Instant date) {
        var mail = new MimeWriter();
        mail.header("Date", DATE.format(date));
        mail.header("From", from);
        mail.header("To", to.clear());
        if (replyTo != null) {
            mail.header("Reply-To", replyTo);
        }
        mail.text("Subject", subject);
        mail.header("Message-ID", messageId);
        mail.header("Content-Language", language);
        mail.header("Auto-Submitted", "auto-generated");
        mail.header("X-Auto-Response-Suppress", "OOF, AutoReply");
        return mail;
    }

    /** What the setting says, its name encoded where it has to be (RFC 2047). */
    static String from(MailConfig config) {
        try {
            var address = new InternetAddress(config.from(), true);
            if (address.getPersonal() != null) {
                address.setPersonal(address.getPersonal(), "UTF-8");
            }
            return address.toString();
        } catch (AddressException e) {
            throw new IllegalArgumentException("article28.mail.from is no address", e);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }
}
