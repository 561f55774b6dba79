package org.article28.notifier.subscription;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article28.model.problem.FieldError;
import org.article28.notifier.mail.wording.PageTexts;
import org.article28.notifier.mail.wording.Wording;
import org.article28.notifier.page.Page;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.rhythm.Frequency;
import org.article28.notifier.rhythm.Rhythm;
import org.article28.notifier.rhythm.Weekday;
import org.jspecify.annotations.Nullable;

/** How often and when to be told, as the page of the preferences asks for it. Pure. */
final class RhythmForm {

    /** Those that a person may know by its name; the rest are offsets and names of old. */
    private static final Set<String> AREAS =
            Set.of(
                    "Africa",
                    "America",
                    "Antarctica",
                    "Asia",
                    "Atlantic",
                    "Australia",
                    "Europe",
                    "Indian",
                    "Pacific");

    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream()
                    .filter(zone -> AREAS.contains(zone.split("/", 2)[0]))
                    .sorted()
                    .toList();

    private RhythmForm() {}

    static List<Page.Selection> selections(Rhythm chosen, Wording wording) {
        var say = wording.pages();
        int hour = chosen.hour() == null ? Rhythm.DEFAULT_HOUR : chosen.hour();
        var weekday = chosen.weekday() == null ? Rhythm.DEFAULT_WEEKDAY : chosen.weekday();
        return List.of(
                new Page.Selection(
                        "frequency", say.frequency(), frequencies(chosen.frequency(), say)),
                new Page.Selection("hour", say.hour(), hours(hour)),
                new Page.Selection("weekday", say.weekday(), weekdays(weekday, wording.locale())),
                new Page.Selection("zone", say.zone(), zones(chosen.zone(), say)));
    }

    /** Empty texts are what the page sends for what was left open. */
    static Rhythm read(
            String frequency,
            @Nullable String hour,
            @Nullable String weekday,
            @Nullable String zone) {
        var faults = new ArrayList<FieldError>();
        var rhythm =
                WishChecks.rhythm(frequency, hour(hour, faults), said(weekday), said(zone), faults);
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
        return rhythm;
    }

    private static @Nullable Integer hour(@Nullable String text, List<FieldError> faults) {
        var said = said(text);
        if (said == null) {
            return null;
        }
        if (!said.matches("\\d{1,2}")) {
            faults.add(FieldError.at("/hour", "shape", "must be a whole number"));
            return null;
        }
        return Integer.valueOf(said);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    static List<Page.Choice> frequencies(Frequency chosen, PageTexts say) {
        return Arrays.stream(Frequency.values())
                .map(
                        one ->
                                new Page.Choice(
                                        "frequency",
                                        one.wire(),
                                        switch (one) {
                                            case IMMEDIATE -> say.immediate();
                                            case DAILY -> say.daily();
                                            case WEEKLY -> say.weekly();
                                        },
                                        one == chosen))
                .toList();
    }

    private static List<Page.Choice> hours(int chosen) {
        return IntStream.rangeClosed(0, WishChecks.LAST_HOUR)
                .mapToObj(
                        hour ->
                                new Page.Choice(
                                        "hour",
                                        String.valueOf(hour),
                                        "%02d:00".formatted(hour),
                                        hour == chosen))
                .toList();
    }

    private static List<Page.Choice> weekdays(Weekday chosen, Locale locale) {
        return Arrays.stream(Weekday.values())
                .map(
                        day ->
                                new Page.Choice(
                                        "weekday", day.wire(), name(day, locale), day == chosen))
                .toList();
    }

    /** One that is not among them stays chosen all the same. */
    private static List<Page.Choice> zones(@Nullable String chosen, PageTexts say) {
        var listed = new Page.Choice("zone", "", say.zoneOfList(), chosen == null);
        var others = Stream.concat(Stream.ofNullable(chosen), ZONES.stream()).distinct().sorted();
        return Stream.concat(
                        Stream.of(listed),
                        others.map(
                                zone -> new Page.Choice("zone", zone, zone, zone.equals(chosen))))
                .toList();
    }

    private static String name(Weekday day, Locale locale) {
        var name = DayOfWeek.valueOf(day.name()).getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
