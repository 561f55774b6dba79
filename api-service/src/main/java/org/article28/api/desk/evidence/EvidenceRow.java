package org.article28.api.desk.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.stream.Stream;
import org.article28.api.desk.Cell;
import org.article28.api.desk.notifier.Fact;
import org.article28.api.desk.notifier.Spoken;

/** One notice to one recipient, as people read it: what is known of it, and nothing else. */
public record EvidenceRow(
        List<Cell> whom, List<Cell> notice, List<Cell> state, List<Cell> times, List<Cell> proof) {

    public EvidenceRow {
        whom = List.copyOf(whom);
        notice = List.copyOf(notice);
        state = List.copyOf(state);
        times = List.copyOf(times);
        proof = List.copyOf(proof);
    }

    static EvidenceRow of(JsonNode told) {
        var say = say();
        var codes = Spoken.codes();
        return new EvidenceRow(
                known(
                        told,
                        Fact.plain(say.customer(), "customer"),
                        Fact.plain(say.contract(), "contractReference"),
                        Fact.plain(say.address(), "address"),
                        Fact.plain(say.addressProof(), "addressProof"),
                        Fact.coded(say.channel(), "channel", codes::channel)),
                known(
                        told,
                        Fact.plain(say.version(), "version"),
                        Fact.coded(say.notice(), "kind", codes::kind),
                        Fact.plain(say.fromVersion(), "fromVersion"),
                        Fact.coded(say.because(), "because", codes::because)),
                known(
                        told,
                        Fact.coded(say.state(), "state", codes::delivery),
                        Fact.coded(say.reason(), "reason", codes::reason),
                        Fact.at(say.lastDay(), "lastDayToObject"),
                        Fact.at(say.bouncedAt(), "bouncedAt"),
                        Fact.plain(say.bounceStatus(), "bounceStatus"),
                        Fact.plain(say.bounceReply(), "bounceReply")),
                known(
                        told,
                        Fact.at(say.queuedAt(), "queuedAt"),
                        Fact.at(say.startedAt(), "startedAt"),
                        Fact.at(say.endedAt(), "endedAt"),
                        Fact.plain(say.attempts(), "attempts")),
                known(
                        told,
                        Fact.plain(say.reply(), "smtpReply"),
                        Fact.plain(say.reply(), "httpReply"),
                        Fact.plain(say.messageId(), "messageId"),
                        Fact.plain(say.mailHash(), "mailHash")));
    }

    private static List<Cell> known(JsonNode told, Fact... facts) {
        return Stream.of(facts)
                .map(fact -> fact.of(told))
                .filter(cell -> !cell.value().isEmpty())
                .toList();
    }

    static EvidenceWords say() {
        return MessageBundles.get(EvidenceWords.class);
    }
}
