package org.article28.notifier.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A notice in words, rendered once for all who chose the same, to be addressed to each of them. */
public final class NoticeMail {

    /**
     * Stand where the recipient's own links come; nobody can guess them, so nobody can forge one.
     */
    static final String PREFERENCES = "urn:uuid:" + UUID.randomUUID();

    static final String UNSUBSCRIBE = "urn:uuid:" + UUID.randomUUID();

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private final NoticeHeaders headers;
    private final String text;
    private final String html;
    private final Links links;

    NoticeMail(NoticeHeaders headers, String text, String html, Links links) {
        this.headers = headers;
        this.text = text;
        this.html = html;
        this.links = links;
    }

    /** Headers that are the same for all. */
    record NoticeHeaders(
            String subject,
            String language,
            String from,
            @Nullable String replyTo,
            String listId,
            @Nullable String unsubscribeMailbox) {}

    /** As its writers see it: without a reader. */
    public record Shown(String subject, String text, String html) {}

    public Shown shown() {
        return new Shown(
                headers.subject(),
                own(text, links.home(), links.home()),
                own(html, links.home(), links.home()));
    }

    public byte[] to(EmailAddress address, UUID subscription, String messageId, Instant date) {
        var unsubscribe = links.unsubscribe(subscription);
        var mail = new MimeWriter();
        mail.header("Date", DATE.format(date));
        mail.header("From", headers.from());
        mail.header("To", address.clear());
        if (headers.replyTo() != null) {
            mail.header("Reply-To", headers.replyTo());
        }
        mail.text("Subject", headers.subject());
        mail.header("Message-ID", messageId);
        mail.header("Content-Language", headers.language());
        mail.header("List-Id", "<" + headers.listId() + ">");
        mail.header("List-Unsubscribe", ways(unsubscribe));
        mail.header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        mail.header("List-Subscribe", "<" + links.home() + ">");
        mail.header("List-Help", "<" + links.home() + ">");
        mail.header("List-Archive", "<" + links.list() + ">");
        mail.header("Auto-Submitted", "auto-generated");
        var preferences = links.preferences(subscription);
        return mail.alternatives(
                boundary(messageId),
                own(text, preferences, unsubscribe),
                own(html, preferences, unsubscribe));
    }

    private String ways(String link) {
        var mailbox = headers.unsubscribeMailbox();
        return "<" + link + ">" + (mailbox == null ? "" : ", <mailto:" + mailbox + ">");
    }

    private static String own(String content, String preferences, String unsubscribe) {
        return content.replace(PREFERENCES, preferences).replace(UNSUBSCRIBE, unsubscribe);
    }

    private static String boundary(String messageId) {
        return "=_" + messageId.replaceAll("[^A-Za-z0-9]", "");
    }
}
