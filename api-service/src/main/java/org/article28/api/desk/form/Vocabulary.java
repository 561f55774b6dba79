package org.article28.api.desk.form;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article28.api.page.Parts;
import org.article28.model.Assessment;
import org.article28.model.Codes;
import org.article28.model.Document;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.article28.wording.Words;
import org.jspecify.annotations.Nullable;

/** What can be chosen in the fields of a form, in words. Pure. */
public final class Vocabulary {

    private static final int MODULES = 4;

    private final Document document;
    private final Register register;
    private final Words words;
    private final String self;
    private final @Nullable String own;
    private @Nullable List<Option> countries;

    /**
     * @param self what the organisation itself is called where an entry could stand as well
     * @param own the entry that is edited; null where it is new, or none
     */
    public Vocabulary(Document document, Words words, String self, @Nullable String own) {
        this.document = document;
        this.register = Parts.register(document);
        this.words = words;
        this.self = self;
        this.own = own;
    }

    public List<Option> codes(Class<? extends Enum<?>> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .map(Codes::of)
                .map(code -> new Option(code, words.terms().code(code)))
                .toList();
    }

    /** A form may offer them a hundred times. */
    public List<Option> countries() {
        var known = countries;
        if (known == null) {
            known = readCountries();
            countries = known;
        }
        return known;
    }

    private List<Option> readCountries() {
        // Kosovo has a code that the standard leaves to its users.
        var codes = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"));
        return sorted(codes.map(code -> new Option(code, words.country(code) + " (" + code + ")")));
    }

    /** The zones that are named after places. */
    public List<Option> timeZones() {
        return Stream.concat(
                        Stream.of("UTC"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(id -> id.matches("(Af|Am|An|Ar|As|At|Au|Eu|In|Pa).*/.*"))
                                .sorted())
                .map(id -> new Option(id, id.replace('_', ' ')))
                .toList();
    }

    public List<Option> sections() {
        return options(register.sections(), Register.Section::id, Register.Section::title);
    }

    public List<Option> services() {
        return options(register.services(), Register.Service::id, Register.Service::title);
    }

    public List<Option> entries() {
        return options(document.subProcessors(), SubProcessor::id, SubProcessor::name);
    }

    /** What an entry can refer to: not to itself. */
    public List<Option> otherEntries() {
        return options(others().toList(), SubProcessor::id, SubProcessor::name);
    }

    private Stream<SubProcessor> others() {
        return document.subProcessors().stream().filter(entry -> !entry.id().equals(own));
    }

    /** Entries that stand for groups of affiliates. */
    public List<Option> groups() {
        return options(
                others().filter(entry -> entry.kind() == SubProcessor.Kind.AFFILIATE_GROUP)
                        .toList(),
                SubProcessor::id,
                SubProcessor::name);
    }

    /** The ids that tie entries together, with the names of those. */
    public List<Option> entities() {
        var names = new TreeMap<String, String>();
        for (var entry : document.subProcessors()) {
            if (entry.entity() != null) {
                names.merge(entry.entity(), entry.name(), (one, other) -> one + ", " + other);
            }
        }
        return names.entrySet().stream()
                .map(each -> new Option(each.getKey(), each.getValue()))
                .toList();
    }

    /** Who exports or imports: the organisation, or an entry. */
    public List<Option> parties() {
        return Stream.concat(Stream.of(new Option(Assessment.Party.SELF, self)), entries().stream())
                .toList();
    }

    public List<Option> assessments() {
        return options(document.assessments(), Assessment::id, Assessment::label);
    }

    /** Of Decision (EU) 2021/914. */
    public List<Option> modules() {
        return IntStream.rangeClosed(1, MODULES)
                .mapToObj(Integer::toString)
                .map(number -> new Option(number, number))
                .toList();
    }

    /** The languages that texts can be translated into. */
    List<Option> languages() {
        return sorted(Arrays.stream(Locale.getISOLanguages()).map(this::language));
    }

    Option language(String tag) {
        return new Option(tag, words.language(tag) + " (" + tag + ")");
    }

    private List<Option> sorted(Stream<Option> options) {
        var collator = Collator.getInstance(words.locale());
        return options.sorted(Comparator.comparing(Option::label, collator)).toList();
    }

    private static <T> List<Option> options(
            Collection<T> all, Function<T, String> value, Function<T, String> label) {
        return all.stream().map(each -> new Option(value.apply(each), label.apply(each))).toList();
    }
}
