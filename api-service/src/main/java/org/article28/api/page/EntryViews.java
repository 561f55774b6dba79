package org.article28.api.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.article28.api.timeline.Status;
import org.article28.api.upcoming.Announcement;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.article28.wording.Labels;
import org.article28.wording.Passage;
import org.article28.wording.Translations;
import org.article28.wording.Values;
import org.article28.wording.Words;
import org.jspecify.annotations.Nullable;

/** Puts entries into the words of one page. Pure. */
public final class EntryViews {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private static final Set<String> ADDRESSES =
            Set.of("website", "dpaUrl", "privacyUrl", "subProcessorListUrl", "membersUrl");

    private final Register register;
    private final Speech speech;
    private final ObjectMapper json;
    private final Values values;
    private final Labels labels;

    public EntryViews(Register register, Speech speech, ObjectMapper json) {
        this.register = register;
        this.speech = speech;
        this.json = json;
        this.values = new Values(register, speech.words());
        this.labels = new Labels(speech.words());
    }

    /** {@code announced}: of this entry. */
    public EntryView of(SubProcessor entry, Status status, List<Announcement> announced) {
        var fields = json.convertValue(entry, FIELDS);
        var texts = Translations.of(fields, register, speech.words());
        return new EntryView(
                entry.id(),
                texts.of("name", entry.name()),
                entry.legalName(),
                entry.purpose() == null ? null : texts.of("purpose", entry.purpose()),
                places(entry, fields),
                all(fields, "transferMechanisms").map(each -> mechanism(each)).toList(),
                entry.services().stream().map(id -> Labels.service(register, id)).toList(),
                status == Status.ANNOUNCED ? day(entry.engagedFrom()) : null,
                status == Status.ENDED ? day(entry.engagedUntil()) : null,
                announced.stream().map(each -> coming(each, texts)).toList());
    }

    /** All fields that say something, in the order of the record, but for those. */
    public List<EntryView.Field> fields(SubProcessor entry, Predicate<String> shown) {
        var fields = json.convertValue(entry, FIELDS);
        var texts = Translations.of(fields, register, speech.words());
        return fields.entrySet().stream()
                .filter(field -> shown.test(field.getKey()))
                .map(field -> field(field.getKey(), field.getValue(), texts))
                .filter(field -> !field.values().isEmpty())
                .toList();
    }

    private EntryView.Field field(String name, @Nullable Object value, Translations texts) {
        var each = value instanceof Collection<?> all ? all.stream() : Stream.ofNullable(value);
        return new EntryView.Field(
                labels.of(name),
                each.map(one -> texts.of(name, values.words(name, one)))
                        .filter(passage -> !passage.text().isEmpty())
                        .toList(),
                ADDRESSES.contains(name) && value instanceof String url && isOfTheWeb(url)
                        ? url
                        : null);
    }

    /** Whatever else a version of long ago has there is not followed. */
    private static boolean isOfTheWeb(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    /** Where nothing else is stated, the seat is told, as what it is. */
    private List<EntryView.Place> places(SubProcessor entry, Map<String, Object> fields) {
        var country = entry.country();
        if (entry.locations().isEmpty() && country != null) {
            var seat = labels.of("country") + ": " + values.words("country", country);
            return List.of(new EntryView.Place(Flags.of(country), seat));
        }
        return all(fields, "locations").map(this::place).toList();
    }

    private EntryView.Place place(Map<?, ?> location) {
        return new EntryView.Place(
                Flags.of(location.get("country") instanceof String code ? code : null),
                values.words("locations", location));
    }

    private String mechanism(Map<?, ?> mechanism) {
        return values.words("transferMechanisms", mechanism);
    }

    private EntryView.ComingView coming(Announcement announced, Translations texts) {
        var say = speech.say();
        var day = day(announced.date());
        var urgency = announced.urgency();
        var none = Translations.of(announced.set(), register, speech.words());
        return new EntryView.ComingView(
                announced.subProcessorId(),
                texts.of("name", announced.name()),
                Words.sentence(
                        switch (announced.kind()) {
                            case BEGINS -> say.beginsOn(day);
                            case CHANGES -> say.changesOn(day);
                            case ENDS -> say.endsOn(day);
                        }),
                announced.lastDayToObject() == null ? null : day(announced.lastDayToObject()),
                urgency == null ? null : urgency.publicReason(),
                announced.set().entrySet().stream()
                        .filter(each -> !each.getKey().equals("translations"))
                        .map(each -> set(each.getKey(), each.getValue(), none))
                        .toList());
    }

    /** What is taken away is not stated any more. */
    private EntryView.Field set(String name, @Nullable Object value, Translations texts) {
        var field = field(name, value, texts);
        return field.values().isEmpty()
                ? new EntryView.Field(
                        field.label(),
                        List.of(Passage.own(speech.words().changes().notStated())),
                        null)
                : field;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : speech.words().days().day(day);
    }

    private static Stream<Map<?, ?>> all(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof Collection<?> all
                ? all.stream().filter(Map.class::isInstance).map(each -> (Map<?, ?>) each)
                : Stream.of();
    }
}
