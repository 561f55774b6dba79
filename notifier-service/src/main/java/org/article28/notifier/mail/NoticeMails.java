package org.article28.notifier.mail;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.model.Contact;
import org.article28.model.Register;
import org.article28.notifier.address.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Renders notices. English is the one language so far; another one is a pair of templates. */
@ApplicationScoped
public class NoticeMails {

    private static final DateTimeFormatter PUBLISHED =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm zzz", Locale.ENGLISH);

    private final Template text;
    private final Template html;
    private final Links links;
    private final MailConfig config;
    private final String from;

    NoticeMails(
            @Location("notice.txt") Template text,
            @Location("notice.html") Template html,
            Links links,
            MailConfig config) {
        this.text = text;
        this.html = html;
        this.links = links;
        this.config = config;
        this.from = encoded(config.from());
    }

    public NoticeMail render(NoticeContent content, String language) {
        var register = content.register();
        var subject = subject(content);
        var view = view(content, language, subject);
        var headers =
                new NoticeMail.NoticeHeaders(
                        subject,
                        from,
                        replyTo(register.objectionContact()),
                        "changes." + register.id() + "." + links.host(),
                        config.unsubscribeMailbox().orElse(null));
        return new NoticeMail(
                headers,
                text.data("notice", view).render(),
                html.data("notice", view).render(),
                links);
    }

    private static String subject(NoticeContent content) {
        return MimeWriter.oneLine(
                "%s: %s%s in the list of sub-processors (version %d)"
                        .formatted(
                                content.register().organisation().name(),
                                correction(content),
                                Summaries.words(content.summary()),
                                content.version()));
    }

    private static String correction(NoticeContent content) {
        var corrects = content.corrects();
        return corrects == null ? "" : "correction of version " + corrects.version() + ", ";
    }

    private NoticeView view(NoticeContent content, String language, String subject) {
        var views = new ChangeViews(content.register());
        var told = content.changes().stream().limit(NoticeContent.MOST_CHANGES).toList();
        return new NoticeView(
                language,
                subject,
                content.register().organisation().name(),
                content.version(),
                published(content.publishedAt(), content.register()),
                Summaries.words(content.summary()),
                content.note(),
                content.corrects(),
                objectTo(content),
                services(content),
                told.stream().map(views::of).toList(),
                content.total() - told.size(),
                links.list(),
                links.diff(content.version()),
                NoticeMail.PREFERENCES,
                NoticeMail.UNSUBSCRIBE);
    }

    /** Null where all changes are told. */
    private static @Nullable String services(NoticeContent content) {
        return content.services().isEmpty()
                ? null
                : content.services().stream()
                        .map(id -> Labels.service(content.register(), id))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String published(Instant at, Register register) {
        var zone = register.timeZone();
        return PUBLISHED.format(at.atZone(ZoneId.of(zone == null ? "UTC" : zone)));
    }

    /** Where to object; null where nothing told here can be objected to, or nobody is named. */
    private static @Nullable String objectTo(NoticeContent content) {
        var contact = content.register().objectionContact();
        boolean open = content.changes().stream().anyMatch(c -> c.lastDayToObject() != null);
        if (!open || contact == null) {
            return null;
        }
        var ways =
                Stream.of(contact.role(), contact.email(), contact.phone(), contact.url())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return ways.isEmpty() ? null : ways;
    }

    /** A published contact that can't be written to is no reason not to send. */
    private static @Nullable String replyTo(@Nullable Contact contact) {
        return contact == null
                ? null
                : EmailAddress.parse(contact.email()).map(EmailAddress::clear).orElse(null);
    }

    private static String encoded(String from) {
        try {
            return new InternetAddress(from, true).toString();
        } catch (AddressException e) {
            throw new IllegalArgumentException("article28.mail.from is no address", e);
        }
    }
}
