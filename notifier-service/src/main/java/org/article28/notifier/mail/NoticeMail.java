package org.article28.notifier.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.mail.dkim.DkimSigner;
import org.article28.notifier.token.VersionRange;
import org.jspecify.annotations.Nullable;

/** A notice in words, rendered once for all who chose the same, to be addressed to each of them. */
public final class NoticeMail {

    /**
     * Stand where the recipient's own links come; nobody can guess them, so nobody can forge one.
     */
    static final String PREFERENCES = "urn:uuid:" + UUID.randomUUID();

    static final String OBJECTION = "urn:uuid:" + UUID.randomUUID();

    static final String UNSUBSCRIBE = "urn:uuid:" + UUID.randomUUID();

    private static final List<String> OWN = List.of(PREFERENCES, OBJECTION, UNSUBSCRIBE);

    private final Letterhead letterhead;
    private final ListIdentity list;
    private final String text;
    private final String html;
    private final EncodedPart encodedText;
    private final EncodedPart encodedHtml;
    private final boolean canObject;
    private final VersionRange told;
    private final Links links;
    private final DkimSigner signer;

    NoticeMail(
            Letterhead letterhead,
            ListIdentity list,
            String text,
            String html,
            VersionRange told,
            Links links,
            DkimSigner signer) {
        this.letterhead = letterhead;
        this.list = list;
        this.text = text;
        this.html = html;
        this.encodedText = EncodedPart.of(text, OWN);
        this.encodedHtml = EncodedPart.of(html, OWN);
        this.canObject = text.contains(OBJECTION);
        this.told = told;
        this.links = links;
        this.signer = signer;
    }

    /**
     * What tells mail programs and providers which list a mail is from.
     *
     * @param reader whether there is something to unsubscribe from
     * @param id as List-Id has it, without brackets
     * @param feedbackId tells senders which mails people complained about, and nobody who did
     * @param unsubscribeMailbox null where there is none
     */
    record ListIdentity(
            Reader reader, String id, String feedbackId, @Nullable String unsubscribeMailbox) {}

    /** As its writers see it: without a reader. */
    public record Shown(String subject, String text, String html) {}

    public Shown shown() {
        return new Shown(letterhead.subject(), withoutReader(text), withoutReader(html));
    }

    private String withoutReader(String content) {
        return OWN.stream().reduce(content, (filled, mark) -> filled.replace(mark, links.home()));
    }

    public byte[] to(EmailAddress address, UUID subscription, String messageId, Instant date) {
        var language = letterhead.language();
        var unsubscribe = links.unsubscribe(subscription, language);
        var mail = letterhead.begin(address, messageId, date);
        mail.header("List-Id", "<" + list.id() + ">");
        if (list.reader() == Reader.SUBSCRIBER) {
            new Unsubscribing(unsubscribe, list.unsubscribeMailbox()).writeTo(mail);
            mail.links("List-Subscribe", List.of(links.subscribe(language)));
        }
        mail.links("List-Help", List.of(links.home()));
        mail.links("List-Archive", List.of(links.history()));
        mail.header("List-Post", "NO");
        mail.header("Feedback-ID", list.feedbackId());
        var own =
                Map.of(
                        PREFERENCES, links.preferences(subscription, language),
                        UNSUBSCRIBE, unsubscribe,
                        OBJECTION, objection(subscription));
        var bytes =
                mail.alternatives(MimeWriter.boundary(messageId), encodedText, encodedHtml, own);
        return signer.signed(bytes, date);
    }

    /** Signed only where the mail has a place for it. */
    private String objection(UUID subscription) {
        return canObject ? links.objection(subscription, told, letterhead.language()) : "";
    }
}
