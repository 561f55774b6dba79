package org.article28.api.filter;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.api.problem.Rejection;
import org.article28.model.Codes;
import org.article28.model.Slugs;
import org.article28.model.problem.FieldError;
import org.article28.model.problem.QueryParameters;
import org.jspecify.annotations.Nullable;

/** Reads the values of one parameter. Pure. */
final class Asked {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int MOST = QueryParameters.MOST_VALUES;
    private static final int LONGEST = 200;

    private final String parameter;
    private final List<String> given;

    Asked(String parameter, @Nullable List<String> given) {
        this.parameter = parameter;
        this.given = given == null ? List.of() : given;
    }

    SortedSet<String> ids() {
        return values(each -> Slugs.isSlug(each) ? each : refused("slug", "ids"));
    }

    /** UK and EL, which the EU's own texts use, mean GB and GR. */
    SortedSet<String> countries() {
        return values(
                each ->
                        switch (each) {
                            case "UK" -> "GB";
                            case "EL" -> "GR";
                            case "XK" -> "XK";
                            default ->
                                    COUNTRIES.contains(each)
                                            ? each
                                            : refused(
                                                    "country",
                                                    "ISO 3166-1 alpha-2 codes in upper case");
                        });
    }

    /** Values of an enumeration, by the names that the wire uses. */
    <E extends Enum<E>> Set<E> codes(Class<E> type) {
        var known = type.getEnumConstants();
        var names = Arrays.stream(known).map(Codes::of).collect(Collectors.joining(", "));
        var wanted =
                values(
                        each ->
                                named(known, each).isPresent()
                                        ? each
                                        : refused("unknown-code", "one or more of " + names));
        return Arrays.stream(known)
                .filter(each -> wanted.contains(Codes.of(each)))
                .collect(Collectors.toUnmodifiableSet());
    }

    SortedSet<String> words() {
        return values(Folded::of);
    }

    /** Whole texts: a comma does not part them. */
    SortedSet<String> texts() {
        return checked(given.stream(), Folded::of);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] known, String name) {
        return Arrays.stream(known).filter(each -> Codes.of(each).equals(name)).findFirst();
    }

    private SortedSet<String> values(UnaryOperator<String> reader) {
        return checked(given.stream().flatMap(each -> Arrays.stream(each.split(",", -1))), reader);
    }

    private SortedSet<String> checked(Stream<String> values, UnaryOperator<String> reader) {
        var read = new TreeSet<String>();
        values.map(String::strip)
                .forEach(
                        value -> {
                            if (value.length() > LONGEST || read.size() >= MOST) {
                                refused("too-long", "at most 100 values of 200 characters");
                            }
                            read.add(
                                    value.isEmpty()
                                            ? refused("empty", "no empty values")
                                            : reader.apply(value));
                        });
        return Collections.unmodifiableSortedSet(read);
    }

    private String refused(String code, String taken) {
        throw new Rejection.Malformed(
                FieldError.ofParameter(parameter, code, parameter + " takes " + taken));
    }
}
