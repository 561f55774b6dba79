package org.article28.notifier.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.article28.model.ChangeClass;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.article28.notifier.announcement.Interest;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.announcement.NoticeChanges;
import org.article28.notifier.announcement.NoticeKind;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.announcement.ReminderNotices;
import org.article28.notifier.contact.ContractTerms;
import org.article28.notifier.list.Lenient;
import org.article28.notifier.mail.NoticeContent;
import org.article28.notifier.mail.NoticeMail;
import org.article28.notifier.mail.NoticeMails;
import org.article28.notifier.mail.Reader;
import org.article28.notifier.mail.wording.Languages;
import org.article28.notifier.subscription.Recipient;
import org.jspecify.annotations.Nullable;

/** Rendered notices, each rendered once for all of the same language and interest. */
@ApplicationScoped
class Letters {

    private static final int MOST = 200;

    private final Notices notices;
    private final NoticeChanges changes;
    private final ReminderNotices reminders;
    private final NoticeMails mails;
    private final Languages languages;
    private final ObjectMapper json;
    private final Map<Key, Rendered> rendered = Lately.most(MOST);
    private final Map<Long, Register> registers = Lately.most(MOST);

    Letters(
            Notices notices,
            NoticeChanges changes,
            ReminderNotices reminders,
            NoticeMails mails,
            Languages languages,
            ObjectMapper json) {
        this.notices = notices;
        this.changes = changes;
        this.reminders = reminders;
        this.mails = mails;
        this.languages = languages;
        this.json = Lenient.of(json);
    }

    /**
     * A notice as those are told it who are told the same.
     *
     * @param lastDay to object, of any change in it; null where none has one
     */
    record Rendered(NoticeMail mail, @Nullable LocalDate lastDay) {}

    /** {@code language}: one that there are words for; null means the register's. */
    private record Key(
            long noticeId,
            @Nullable String language,
            Interest interest,
            @Nullable ContractTerms terms,
            @Nullable LocalDate lastDay) {}

    /**
     * @param interest what they are told of
     * @param now when it is handed over, which some contracts count from
     */
    synchronized Rendered of(Notice notice, Recipient recipient, Interest interest, Instant now) {
        var language = languages.offered(recipient.language());
        var terms = recipient.terms();
        var lastDay = terms == null ? null : lastDay(notice, terms, now);
        var key = new Key(notice.id(), language, interest, terms, lastDay);
        var known = rendered.get(key);
        if (known != null) {
            return known;
        }
        var content = content(notice, register(notice), key);
        var made = new Rendered(mails.render(content, language), content.lastDayToObject());
        rendered.put(key, made);
        return made;
    }

    /** A reminder opens no period anew. */
    private @Nullable LocalDate lastDay(Notice notice, ContractTerms terms, Instant now) {
        return notice.kind() == NoticeKind.REMINDER
                ? null
                : terms.lastDayToObject(notice.publishedAt(), now, register(notice));
    }

    private NoticeContent content(Notice notice, Register register, Key key) {
        var interest = key.interest();
        var told = changes.first(notice.id(), interest, NoticeContent.MOST_CHANGES);
        var terms = key.terms();
        return new NoticeContent(
                notice.version(),
                notice.publishedAt(),
                since(notice),
                effectiveOn(notice),
                notice.note(),
                notice.corrects(),
                register,
                interest.services(),
                terms == null
                        ? Reader.SUBSCRIBER
                        : terms.specific() ? Reader.APPROVING : Reader.CONTRACTUAL,
                changes.summary(notice.id(), interest),
                terms == null ? told : byContract(told, key.lastDay()));
    }

    private @Nullable LocalDate effectiveOn(Notice notice) {
        return notice.kind() == NoticeKind.REMINDER
                ? reminders.effectiveOn(notice.id()).orElse(null)
                : null;
    }

    private NoticeContent.@Nullable Since since(Notice notice) {
        var from = notice.fromVersion();
        return from == null
                ? null
                : new NoticeContent.Since(from, notices.publishedAt(from).orElse(null));
    }

    /** With the day that the contract gives, wherever a change can be objected to. */
    private static List<PublishedChange> byContract(
            List<PublishedChange> told, @Nullable LocalDate lastDay) {
        return told.stream()
                .map(
                        change ->
                                ChangeClass.NOTICE.wire().equals(change.changeClass())
                                        ? change.withLastDayToObject(lastDay)
                                        : change)
                .toList();
    }

    private Register register(Notice notice) {
        return registers.computeIfAbsent(notice.id(), _ -> read(notice));
    }

    private Register read(Notice notice) {
        try {
            return json.readValue(notice.register(), Register.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored can be read", e);
        }
    }
}
