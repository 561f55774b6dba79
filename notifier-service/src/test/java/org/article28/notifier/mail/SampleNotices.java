package org.article28.notifier.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article28.model.Correction;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.article28.model.Summary;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.ListServer;
import org.jspecify.annotations.Nullable;

/** Notices of each kind. */
final class SampleNotices {

    static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private static final String URGENT =
            """
            {"part":"sub-processor","kind":"added","class":"notice","event":"announced",
             "subProcessorId":"example-speech","name":"Example Speech","replacedIds":["google-llc"],
             "effectiveFrom":"2026-12-01","lastDayToObject":"2026-12-23","countriesAdded":["IN"],
             "after":{"id":"example-speech","name":"Example Speech","registrationNumber":"U72200",
               "entity":"example-group","kind":"third-party","sections":["all"],
               "engagedBy":"google-llc","engagement":"opt-in","condition":"With speech",
               "address":"1 Example Road\\nMumbai","country":"IN",
               "contact":{"role":"Privacy office","email":"privacy@speech.example"},
               "dpaUrl":"https://speech.example/dpa","purpose":"Speech recognition",
               "responsibilities":"Turns calls into text","duration":"As long as the contract",
               "access":{"remoteOnly":true},"dataCategories":["Voice recordings"],
               "locations":[{"type":"country","country":"IN","activity":"remote-access"},
                 {"type":"region","region":"EEA","activity":"storage"}],
               "transferMechanisms":[{"type":"scc","modules":[3],"instrument":"2021/914"}],
               "urgency":{"kind":"insolvency","publicReason":"The former provider closes."},
               "translations":{"de":{"purpose":"Spracherkennung"},
                 "hr":{"purpose":"Prepoznavanje govora"}}}}
            """;

    private static final String TRANSLATED =
            """
            {"part":"sub-processor","kind":"updated","class":"material","event":"effective-now",
             "subProcessorId":"example-mail","name":"Example Mail","fields":[
               {"path":"/purpose","before":"Mail","after":"Mail & chat"},
               {"path":"/engagedUntil","after":"2027-03-31"},
               {"path":"/plannedChanges","added":[{"id":"brazil","effectiveFrom":"2027-03-01",
                 "set":{"country":"BR"}}]},
               {"path":"/translations/de/purpose","before":"E-Mail","after":"E-Mail und Chat"}]}
            """;

    private SampleNotices() {}

    static NoticeContent news() {
        return notice(
                "Moves to <Croatia> & elsewhere",
                null,
                Set.of("email"),
                Changes.added("Example \u00c4nalytics"),
                Changes.purposeAndLocation("email"));
    }

    static NoticeContent correction() {
        var corrects = new Correction(7, "Wrong <country>");
        return notice(null, corrects, Set.of(), read(TRANSLATED, PublishedChange.class));
    }

    static NoticeContent urgent() {
        return notice(
                null,
                null,
                Set.of(),
                read(URGENT, PublishedChange.class),
                Changes.purposeAndLocation());
    }

    /** From version 5 on. */
    static NoticeContent digest() {
        var told = news();
        return since(new NoticeContent.Since(5, Instant.parse("2026-10-31T23:30:00Z")), told);
    }

    static NoticeContent reminder() {
        var told = news();
        return new NoticeContent(
                told.version(),
                told.publishedAt(),
                null,
                LocalDate.parse("2027-01-01"),
                null,
                null,
                told.register(),
                told.services(),
                told.reader(),
                told.summary(),
                told.changes().stream().map(change -> change.withLastDayToObject(null)).toList());
    }

    /** The same, told to those who know a version. */
    static NoticeContent since(NoticeContent.Since since, NoticeContent told) {
        return new NoticeContent(
                told.version(),
                told.publishedAt(),
                since,
                null,
                null,
                null,
                told.register(),
                told.services(),
                told.reader(),
                told.summary(),
                told.changes());
    }

    /** More than a mail tells; of each the same. */
    static NoticeContent many(int count) {
        var changes = IntStream.range(0, count).mapToObj(i -> Changes.added("Entry " + i)).toList();
        return new NoticeContent(
                8,
                AT,
                null,
                null,
                null,
                null,
                ListServer.register(),
                Set.of(),
                Reader.SUBSCRIBER,
                new Summary(count, 0, 0),
                changes);
    }

    static NoticeContent of(Register register, PublishedChange... changes) {
        return notice(null, null, Set.of(), register, changes);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return ListServer.JSON.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NoticeContent notice(
            @Nullable String note,
            @Nullable Correction corrects,
            Set<String> services,
            PublishedChange... changes) {
        return notice(note, corrects, services, ListServer.register(), changes);
    }

    private static NoticeContent notice(
            @Nullable String note,
            @Nullable Correction corrects,
            Set<String> services,
            Register register,
            PublishedChange... changes) {
        int added = (int) Stream.of(changes).filter(c -> c.kind().equals("added")).count();
        return new NoticeContent(
                8,
                AT,
                null,
                null,
                note,
                corrects,
                register,
                services,
                Reader.SUBSCRIBER,
                new Summary(added, 0, changes.length - added),
                List.of(changes));
    }
}
