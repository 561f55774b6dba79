package org.article28.api.importing.column;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.api.importing.cell.ListCell;
import org.article28.api.importing.cell.LocationCell;
import org.article28.api.importing.cell.MechanismCell;
import org.article28.api.importing.cell.PlaceNames;
import org.article28.api.importing.cell.Tidy;
import org.article28.api.importing.table.Cell;
import org.article28.model.Codes;
import org.article28.model.Line;
import org.article28.model.Register;
import org.article28.model.SubProcessor;

/** Reads what a cell says of its field. Pure. */
public final class CellReader {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static final int LONGEST_TEXT = 20_000;

    /** Of what holds several texts. */
    private static final int LONGEST_LIST = 100_000;

    private final Named sections;
    private final Named services;
    private final Map<String, String> footnotes;

    public CellReader(Register register, Map<String, String> footnotes) {
        this.sections = Named.sections(register);
        this.services = Named.services(register);
        this.footnotes = Map.copyOf(footnotes);
    }

    public Reading read(Column column, Cell cell) {
        if (cell.isEmpty()) {
            return new Reading.Value(null);
        }
        var text = cell.text();
        int longest = longest(column);
        if (text.length() > longest) {
            return new Reading.Refused(
                    "too-long",
                    "it has %d characters; %d are the most".formatted(text.length(), longest));
        }
        return switch (column) {
            case ID, ENTITY, NAME, LEGAL_NAME, MEMBER_OF -> new Reading.Value(Tidy.line(text));
            case CONDITION, PURPOSE, PROCESSING, ADDRESS -> new Reading.Value(text);
            case FORMER_NAMES -> new Reading.Value(ListCell.read(text));
            case DATA_CATEGORIES, DATA_SUBJECTS -> new Reading.Value(ListCell.readWithCommas(text));
            case KIND -> code(SubProcessor.Kind.class, text);
            case ENGAGEMENT -> code(SubProcessor.Engagement.class, text);
            case SECTIONS -> sections.read(text);
            case SERVICES -> services(text);
            case COUNTRY -> country(text);
            case LOCATIONS -> new Reading.Value(LocationCell.read(text, services::all, footnotes));
            case TRANSFER_MECHANISMS -> new Reading.Value(MechanismCell.read(text));
            case WEBSITE -> new Reading.Value(website(cell));
            case ENGAGED_FROM, ENGAGED_UNTIL -> day(text);
        };
    }

    /** In characters; nothing longer is read, since reading takes time. */
    private static int longest(Column column) {
        return switch (column) {
            case ID, ENTITY, NAME, LEGAL_NAME, MEMBER_OF, KIND, ENGAGEMENT, COUNTRY -> Line.LONGEST;
            case ENGAGED_FROM, ENGAGED_UNTIL -> Line.LONGEST;
            case CONDITION, PURPOSE, PROCESSING, ADDRESS -> LONGEST_TEXT;
            case SECTIONS, SERVICES, WEBSITE -> LONGEST_TEXT;
            case FORMER_NAMES, DATA_CATEGORIES, DATA_SUBJECTS -> LONGEST_LIST;
            case LOCATIONS, TRANSFER_MECHANISMS -> LONGEST_LIST;
        };
    }

    private static <E extends Enum<E>> Reading code(Class<E> type, String text) {
        var code = Tidy.phrase(text).replace(' ', '-');
        return Codes.read(type, code)
                .<Reading>map(Reading.Value::new)
                .orElseGet(
                        () ->
                                new Reading.Refused(
                                        "unknown-code",
                                        "%s is not one of %s"
                                                .formatted(Tidy.line(text), codes(type))));
    }

    private static <E extends Enum<E>> String codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Codes::of)
                .collect(Collectors.joining(", "));
    }

    /** What the register has comes first: a service may be titled "All products". */
    private Reading services(String text) {
        var read = services.read(text);
        boolean all =
                read instanceof Reading.Refused
                        && Tidy.phrase(text).matches("all (services|products)");
        return all ? new Reading.Value(Set.of()) : read;
    }

    private static Reading country(String text) {
        var code = PlaceNames.countryCode(text);
        return code == null
                ? new Reading.Refused(
                        "country",
                        Tidy.line(text)
                                + " is no country that is known: write its English name or its ISO 3166-1 code")
                : new Reading.Value(code);
    }

    /** Companies leave the scheme out, and mean https. */
    private static String website(Cell cell) {
        var link = cell.link();
        var text = link != null && link.contains("://") ? link : Tidy.line(cell.text());
        return text.matches("[\\w-]+(?:\\.[\\w-]+)++(/\\S*)?") ? "https://" + text : text;
    }

    private static Reading day(String text) {
        try {
            var tidy = Tidy.line(text);
            if (!tidy.matches(DAY)) {
                throw new DateTimeParseException("another form", tidy, 0);
            }
            return new Reading.Value(LocalDate.parse(tidy));
        } catch (DateTimeParseException notADay) {
            return new Reading.Refused(
                    "wrong-type",
                    "%s is no date: write year, month and day, such as 2026-01-31"
                            .formatted(Tidy.line(text)));
        }
    }
}
