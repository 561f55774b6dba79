package org.article28.api.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.api.problem.Rejection;
import org.article28.model.SubProcessor;
import org.article28.model.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an engagement stands on a day, under the names that the wire uses. */
@Schema(name = "SubProcessorStatus")
public enum Status {
    /** It begins on a later day. */
    @JsonProperty("announced")
    ANNOUNCED("announced"),
    @JsonProperty("active")
    ACTIVE("active"),
    /** Its last day is over. */
    @JsonProperty("ended")
    ENDED("ended");

    private final String wire;

    Status(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    /** First and last day are days of the engagement. */
    public static Status of(SubProcessor entry, LocalDate day) {
        var from = entry.engagedFrom();
        if (from != null && from.isAfter(day)) {
            return ANNOUNCED;
        }
        var until = entry.engagedUntil();
        return until != null && until.isBefore(day) ? ENDED : ACTIVE;
    }

    /**
     * Those that a parameter names, one or several at a time; announced and active ones where there
     * is none.
     *
     * @throws Rejection.Malformed if one is unknown
     */
    public static Set<Status> named(String parameter, Collection<String> given) {
        if (given.isEmpty()) {
            return EnumSet.of(ANNOUNCED, ACTIVE);
        }
        var named = EnumSet.noneOf(Status.class);
        given.stream()
                .flatMap(names -> Arrays.stream(names.split(",", -1)))
                .forEach(name -> named.add(named(parameter, name.strip())));
        return named;
    }

    private static Status named(String parameter, String name) {
        return Arrays.stream(values())
                .filter(status -> status.wire.equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Rejection.Malformed(
                                        FieldError.ofParameter(
                                                parameter,
                                                "unknown-code",
                                                parameter + " takes one or more of " + names())));
    }

    private static String names() {
        return Arrays.stream(values()).map(Status::wire).collect(Collectors.joining(", "));
    }
}
