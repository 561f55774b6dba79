package org.article28.notifier.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.article28.model.Register;
import org.article28.notifier.announcement.Interest;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.announcement.NoticeChanges;
import org.article28.notifier.list.Lenient;
import org.article28.notifier.mail.NoticeContent;
import org.article28.notifier.mail.NoticeMail;
import org.article28.notifier.mail.NoticeMails;
import org.article28.notifier.mail.wording.Languages;
import org.article28.notifier.subscription.Recipient;
import org.jspecify.annotations.Nullable;

/** Rendered notices, each rendered once for all of the same language and interest. */
@ApplicationScoped
class Letters {

    private static final int MOST = 200;

    private final NoticeChanges changes;
    private final NoticeMails mails;
    private final Languages languages;
    private final ObjectMapper json;
    private final Map<Key, NoticeMail> rendered =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, NoticeMail> eldest) {
                    return size() > MOST;
                }
            };

    Letters(NoticeChanges changes, NoticeMails mails, Languages languages, ObjectMapper json) {
        this.changes = changes;
        this.mails = mails;
        this.languages = languages;
        this.json = Lenient.of(json);
    }

    /** {@code language}: one that there are words for; null means the register's. */
    private record Key(long noticeId, @Nullable String language, Interest interest) {}

    synchronized NoticeMail of(Notice notice, Recipient recipient) {
        var language = languages.offered(recipient.language());
        var key = new Key(notice.id(), language, recipient.interest());
        var known = rendered.get(key);
        if (known != null) {
            return known;
        }
        var made = mails.render(content(notice, recipient.interest()), language);
        rendered.put(key, made);
        return made;
    }

    private NoticeContent content(Notice notice, Interest interest) {
        return new NoticeContent(
                notice.version(),
                notice.publishedAt(),
                notice.note(),
                notice.corrects(),
                register(notice),
                interest.services(),
                changes.summary(notice.id(), interest),
                changes.first(notice.id(), interest, NoticeContent.MOST_CHANGES));
    }

    private Register register(Notice notice) {
        try {
            return json.readValue(notice.register(), Register.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored can be read", e);
        }
    }
}
