package org.article28.notifier.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.mail.ObjectionMailView.Fact;
import org.article28.notifier.mail.wording.Languages;
import org.article28.notifier.mail.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Tells the organisation that a contractual contact is not reached. */
@ApplicationScoped
public class ContactAlarmMails {

    private final MailTemplates templates;
    private final Languages languages;
    private final Links links;
    private final String from;
    private final SingleMails mails;

    ContactAlarmMails(
            MailTemplates templates,
            Languages languages,
            Links links,
            MailConfig config,
            SingleMails mails) {
        this.templates = templates;
        this.languages = languages;
        this.links = links;
        this.from = Letterhead.from(config);
        this.mails = mails;
    }

    public Outcome send(EmailAddress to, ContactAlarmContent content) {
        return mails.send(to, null, mail(content));
    }

    SingleMail mail(ContactAlarmContent content) {
        var wording = languages.of(content.register().language());
        var view = view(content, wording);
        var filled = templates.objection(view, wording);
        return new SingleMail(
                new Letterhead(from, null, view.subject(), view.language()),
                messageId(content),
                filled.text(),
                filled.html());
    }

    private ObjectionMailView view(ContactAlarmContent content, Wording wording) {
        var say = wording.alarms();
        var organisation = content.register().organisation().name();
        return new ObjectionMailView(
                wording.tag(),
                MimeWriter.oneLine(say.cameBackSubject(organisation, content.customer())),
                say.cameBack(),
                facts(content, wording),
                List.of(),
                List.of(say.anotherWay()),
                say.contact(),
                links.contact(content.contact()));
    }

    private static List<Fact> facts(ContactAlarmContent content, Wording wording) {
        var say = wording.alarms();
        var facts = new ArrayList<Fact>();
        add(facts, wording.objections().customer(), content.customer());
        add(facts, wording.objections().contract(), content.contractReference());
        add(facts, say.when(), wording.days().moment(content.at(), content.register()));
        add(facts, say.status(), content.status());
        add(facts, say.reply(), content.reply());
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(label, MimeWriter.oneLine(value)));
        }
    }

    private String messageId(ContactAlarmContent content) {
        return MessageId.of(
                "alarm",
                "contact-alarm/" + content.number() + "/" + content.contact(),
                links.host());
    }
}
