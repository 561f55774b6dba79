package org.article28.api.desk.restore;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.article28.api.desk.Cell;
import org.article28.api.desk.Moments;
import org.article28.api.desk.notifier.Fact;
import org.article28.api.desk.notifier.Spoken;
import org.article28.api.desk.restore.RestoresPage.Open;
import org.article28.api.desk.restore.RestoresPage.Shown;
import org.article28.api.desk.restore.RestoresPage.Unproven;
import org.jspecify.annotations.Nullable;

/** Restores as people read them. Pure. */
final class Restores {

    private Restores() {}

    static RestoreWords say() {
        return MessageBundles.get(RestoreWords.class);
    }

    /** Of the notifier's answer. Ending the newest ends those before it. */
    static Shown of(JsonNode answer) {
        var restores = answer.path("restores");
        var newest = restores.path(0);
        boolean isOpen = newest.has("id") && !newest.hasNonNull("endedAt");
        return new Shown(
                isOpen ? open(newest) : null, each(restores).map(Restores::restore).toList());
    }

    private static Open open(JsonNode restore) {
        return new Open(
                restore.path("id").asText(),
                Moments.words(restore.path("restoredAt").asText()),
                moment(restore.path("backupAt").textValue()),
                restore.path("topicRead").asBoolean(),
                each(restore.path("versionsWithoutEvidence")).map(Restores::unproven).toList());
    }

    private static Unproven unproven(JsonNode version) {
        boolean lost = version.path("because").asText().equals("lost");
        var columns =
                List.of(
                        Fact.coded(
                                say().because(), "because", code -> Spoken.codes().unproven(code)),
                        Fact.at(say().published(), "publishedAt"),
                        Fact.plain(say().sent(), "sent"),
                        Fact.plain(say().queued(), "waiting"));
        return new Unproven(
                version.path("version").asLong(),
                lost ? version.path("hash").textValue() : null,
                lost,
                columns.stream().map(column -> column.of(version)).toList());
    }

    private static List<Cell> restore(JsonNode restore) {
        var times =
                Stream.of(
                        Fact.at(say().restoredAt(), "restoredAt"),
                        Fact.at(say().backupAt(), "backupAt"),
                        Fact.at(say().endedAt(), "endedAt"));
        var deeds =
                each(restore.path("deeds"))
                        .map(
                                deed ->
                                        say().deed(
                                                        deed.path("subject").asText(),
                                                        deed.path("reason").asText("")))
                        .collect(Collectors.joining("\n"));
        return Stream.concat(
                        times.map(fact -> fact.of(restore)),
                        Stream.of(Cell.of(say().deeds(), deeds)))
                .toList();
    }

    private static @Nullable String moment(@Nullable String instant) {
        return instant == null ? null : Moments.words(instant);
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
