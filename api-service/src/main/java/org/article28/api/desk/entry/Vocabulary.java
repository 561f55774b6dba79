package org.article28.api.desk.entry;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article28.model.Codes;
import org.article28.model.Register;
import org.article28.wording.Words;

/** What can be chosen in fields of an entry, in words. Pure. */
final class Vocabulary {

    private static final int MODULES = 4;

    private final Register register;
    private final Words words;

    Vocabulary(Register register, Words words) {
        this.register = register;
        this.words = words;
    }

    List<Option> codes(Class<? extends Enum<?>> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .map(Codes::of)
                .map(code -> new Option(code, words.terms().code(code)))
                .toList();
    }

    List<Option> countries() {
        var collator = Collator.getInstance(words.locale());
        // Kosovo has a code that the standard leaves to its users.
        return Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                .map(code -> new Option(code, words.country(code) + " (" + code + ")"))
                .sorted(Comparator.comparing(Option::label, collator))
                .toList();
    }

    List<Option> sections() {
        return register.sections().stream()
                .map(each -> new Option(each.id(), each.title()))
                .toList();
    }

    List<Option> services() {
        return register.services().stream()
                .map(each -> new Option(each.id(), each.title()))
                .toList();
    }

    /** Of Decision (EU) 2021/914. */
    List<Option> modules() {
        return IntStream.rangeClosed(1, MODULES)
                .mapToObj(Integer::toString)
                .map(number -> new Option(number, number))
                .toList();
    }
}
