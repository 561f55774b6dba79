package org.article28.notifier.mail;

import java.util.List;
import org.article28.notifier.mail.wording.Wording;
import org.article28.wording.ChangeView;
import org.article28.wording.FieldView;
import org.article28.wording.Passage;

/** Mails that show everything there can be, and nothing of it: what templates are tried with. */
final class SpecimenViews {

    private static final String LINK = "https://example.org/";
    private static final Passage TEXT = new Passage("text", "x-text");

    private SpecimenViews() {}

    static List<NoticeView> notices(Wording wording) {
        return List.of(full(wording), bare(wording));
    }

    static ConfirmationView confirmation(Wording wording) {
        return new ConfirmationView(wording.tag(), "subject", "asked", LINK);
    }

    static List<SubscriberMailView> subscriberMails(Wording wording) {
        return List.of(
                new SubscriberMailView(
                        wording.tag(),
                        "subject",
                        "opening",
                        "intro",
                        List.of("listed"),
                        "link",
                        LINK,
                        LINK,
                        "otherwise"),
                new SubscriberMailView(
                        wording.tag(),
                        "subject",
                        "opening",
                        null,
                        List.of(),
                        "link",
                        LINK,
                        null,
                        null));
    }

    static List<ObjectionMailView> objectionMails(Wording wording) {
        return List.of(
                new ObjectionMailView(
                        wording.tag(),
                        "subject",
                        "opening",
                        List.of(new ObjectionMailView.Fact("label", "value")),
                        List.of(new ObjectionMailView.Quote("label", List.of("line", ""))),
                        List.of("remark"),
                        "link",
                        LINK),
                new ObjectionMailView(
                        wording.tag(),
                        "subject",
                        "opening",
                        List.of(),
                        List.of(),
                        List.of(),
                        "link",
                        LINK));
    }

    private static NoticeView full(Wording wording) {
        var fields =
                List.of(
                        FieldView.of("new", TEXT),
                        new FieldView("other", TEXT, Passage.own("text"), List.of(), List.of()),
                        new FieldView("set", null, null, List.of(TEXT), List.of(TEXT)));
        return new NoticeView(
                wording.tag(),
                "subject",
                "published",
                "services",
                new NoticeView.CorrectionView("version", TEXT),
                TEXT,
                "translation",
                List.of(
                        new ChangeView(
                                "heading",
                                "significance",
                                new ChangeView.UrgencyView("kind", TEXT),
                                fields)),
                "more",
                "contact",
                NoticeMail.OBJECTION,
                LINK,
                LINK,
                "because",
                "approval",
                NoticeMail.PREFERENCES,
                NoticeMail.UNSUBSCRIBE);
    }

    private static NoticeView bare(Wording wording) {
        return new NoticeView(
                wording.tag(),
                "subject",
                "published",
                null,
                null,
                null,
                null,
                List.of(new ChangeView("heading", null, null, List.of())),
                null,
                null,
                null,
                LINK,
                LINK,
                "because",
                null,
                null,
                null);
    }
}
