package org.article28.notifier.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.article28.notifier.mail.ObjectionMailContent.Arrival;
import org.article28.notifier.mail.ObjectionMailContent.Ending;
import org.article28.notifier.mail.ObjectionMailContent.Matter;
import org.article28.notifier.mail.ObjectionMailContent.Sender;
import org.article28.notifier.mail.ObjectionMailView.Fact;
import org.article28.notifier.mail.ObjectionMailView.Quote;
import org.article28.notifier.mail.wording.ObjectionPhrases;
import org.article28.notifier.mail.wording.Wording;
import org.article28.notifier.token.VersionRange;
import org.jspecify.annotations.Nullable;

/** Puts mails about objections into words. */
@ApplicationScoped
class ObjectionMailViews {

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    private final Links links;

    ObjectionMailViews(Links links) {
        this.links = links;
    }

    ObjectionMailView of(ObjectionMailContent content, Wording wording) {
        var say = wording.objections();
        var grounds = quote(say.grounds(), content.written().grounds());
        return switch (content.matter()) {
            case Matter.Received(var arrival) ->
                    view(
                            content,
                            wording,
                            say.receivedSubject(organisation(content), content.reference()),
                            say.received(organisation(content)),
                            List.of(grounds),
                            remarks(say, arrival, say.nameReference()));
            case Matter.CameIn(var arrival, var sender) ->
                    view(
                            content,
                            wording,
                            say.incomingSubject(
                                    organisation(content),
                                    content.reference(),
                                    content.change().name()),
                            say.incoming(),
                            List.of(grounds),
                            remarks(say, arrival, standing(say, sender), reachable(say, content)));
            case Matter.Answered(var ending, var answer) ->
                    view(
                            content,
                            wording,
                            say.answerSubject(organisation(content), content.reference()),
                            opening(say, ending),
                            List.of(quote(say.answer(), answer)),
                            List.of(say.nameReference()));
        };
    }

    private ObjectionMailView view(
            ObjectionMailContent content,
            Wording wording,
            String subject,
            String opening,
            List<Quote> quotes,
            List<String> remarks) {
        var version = content.change().version();
        return new ObjectionMailView(
                wording.tag(),
                MimeWriter.oneLine(subject),
                opening,
                facts(content, wording),
                quotes,
                remarks,
                wording.objections().changes(version),
                links.comparison(VersionRange.of(version), wording.tag()));
    }

    private static List<Fact> facts(ObjectionMailContent content, Wording wording) {
        var say = wording.objections();
        var days = wording.days();
        var change = content.change();
        var written = content.written();
        var from = change.effectiveFrom();
        var lastDay = change.lastDay();
        var facts = new ArrayList<Fact>();
        add(facts, say.reference(), content.reference());
        add(facts, say.change(), say.changeTold(change.name(), change.version()));
        add(facts, say.effectiveFrom(), from == null ? null : days.day(from));
        add(facts, say.lastDay(), lastDay == null ? null : days.day(lastDay));
        add(facts, say.receivedAt(), days.moment(written.receivedAt(), content.register()));
        add(facts, say.customer(), written.customer());
        add(facts, say.contract(), written.contractReference());
        add(facts, say.sentBy(), written.name());
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(label, MimeWriter.oneLine(value)));
        }
    }

    private static Quote quote(String label, String text) {
        return new Quote(label, List.of(LINE_ENDS.split(text, -1)));
    }

    /** Those that there are; what is late is told first. */
    private static List<String> remarks(
            ObjectionPhrases say, Arrival arrival, @Nullable String... others) {
        var remarks = new ArrayList<String>();
        if (arrival == Arrival.LATE) {
            remarks.add(say.late());
        }
        for (var other : others) {
            if (other != null) {
                remarks.add(other);
            }
        }
        return remarks;
    }

    private static String standing(ObjectionPhrases say, Sender sender) {
        return switch (sender) {
            case CONTRACTUAL -> say.contractual();
            case CLAIMED -> say.claimed();
        };
    }

    /** They may have been erased since. */
    private static @Nullable String reachable(ObjectionPhrases say, ObjectionMailContent content) {
        return content.replyTo() == null ? null : say.replyGoesToSender();
    }

    private static String opening(ObjectionPhrases say, Ending ending) {
        return switch (ending) {
            case UPHELD -> say.upheld();
            case ALTERNATIVE_OFFERED -> say.alternativeOffered();
            case REJECTED -> say.rejected();
            case WITHDRAWN -> say.withdrawn();
            case TERMINATION -> say.termination();
            case CHANGE_WITHDRAWN -> say.changeWithdrawn();
        };
    }

    private static String organisation(ObjectionMailContent content) {
        return content.register().organisation().name();
    }
}
