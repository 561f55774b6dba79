package org.article28.notifier.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.notifier.mail.wording.Wording;
import org.article28.wording.ChangeViews;
import org.article28.wording.Labels;
import org.article28.wording.Translations;
import org.jspecify.annotations.Nullable;

/** Puts a notice into words. */
@ApplicationScoped
class NoticeViews {

    private final Links links;

    NoticeViews(Links links) {
        this.links = links;
    }

    NoticeView of(NoticeContent content, Wording wording) {
        var register = content.register();
        var told = content.changes().stream().limit(NoticeContent.MOST_CHANGES).toList();
        var changes = new ChangeViews(register, wording.list(), content.changes());
        var texts = Translations.of(null, register, wording.list());
        var note = content.note();
        return new NoticeView(
                wording.tag(),
                new SubjectLines(wording).of(content),
                opening(content, wording),
                services(content, wording),
                corrects(content, texts, wording),
                note == null ? null : texts.asPublished(note),
                translation(register.language(), wording),
                told.stream().map(changes::of).toList(),
                more(content.total() - told.size(), wording),
                objectTo(content),
                content.mayBeObjectedTo() ? NoticeMail.OBJECTION : null,
                links.home(wording.tag()),
                links.comparison(content.told(), wording.tag()),
                because(content.reader(), wording),
                content.reader() == Reader.APPROVING ? wording.say().approval() : null,
                content.reader() == Reader.SUBSCRIBER ? NoticeMail.PREFERENCES : null,
                content.reader() == Reader.SUBSCRIBER ? NoticeMail.UNSUBSCRIBE : null);
    }

    private static String opening(NoticeContent content, Wording wording) {
        var register = content.register();
        var organisation = register.organisation().name();
        var effectiveOn = content.effectiveOn();
        if (effectiveOn != null) {
            return wording.say()
                    .takesEffect(organisation, content.version(), wording.days().day(effectiveOn));
        }
        var published = wording.days().moment(content.publishedAt(), register);
        var summary = Summaries.words(content.summary(), wording);
        var since = content.since();
        if (since == null || since.publishedAt() == null) {
            return wording.say().published(organisation, content.version(), published, summary);
        }
        return wording.say()
                .changedSince(
                        organisation,
                        since.version(),
                        wording.days().day(since.publishedAt(), register),
                        content.version(),
                        published,
                        summary);
    }

    private static NoticeView.@Nullable CorrectionView corrects(
            NoticeContent content, Translations texts, Wording wording) {
        var corrects = content.corrects();
        return corrects == null
                ? null
                : new NoticeView.CorrectionView(
                        wording.say().corrects(corrects.version()),
                        texts.asPublished(corrects.reason()));
    }

    private static @Nullable String services(NoticeContent content, Wording wording) {
        if (content.services().isEmpty()) {
            return null;
        }
        var titles =
                content.services().stream()
                        .map(id -> Labels.service(content.register(), id))
                        .sorted()
                        .collect(Collectors.joining(", "));
        return wording.say().chosen(titles);
    }

    private static @Nullable String translation(@Nullable String language, Wording wording) {
        var other = language == null ? null : wording.other(language);
        return other == null ? null : wording.say().translation(wording.language(other));
    }

    private static String because(Reader reader, Wording wording) {
        return reader == Reader.SUBSCRIBER
                ? wording.say().because()
                : wording.say().becauseOfContract();
    }

    private static @Nullable String more(int count, Wording wording) {
        return count > 0 ? wording.say().more(wording.plural(count), count) : null;
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
}
