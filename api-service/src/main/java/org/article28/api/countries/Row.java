package org.article28.api.countries;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import org.article28.model.TransferMechanism;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one instrument says of one place.
 *
 * @param only the mechanism through which alone it holds
 * @param from first day
 * @param until last day; none for one that has no end yet
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "Country",
        description = "What one instrument says of one place",
        requiredProperties = {"code", "name", "kind", "instrument", "from", "source"})
public record Row(
        @Schema(
                        description = "ISO 3166-1 alpha-2, `EU`, `EEA`, or an organisation",
                        examples = "CH")
                String code,
        @Schema(description = "In English", examples = "Switzerland") String name,
        Kind kind,
        @Schema(examples = "2000/518/EC") String instrument,
        @Schema(description = "Whom or what it covers, where that is not everything")
                @Nullable String scope,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
                @Schema(description = "It covers some recipients only, so each needs a check")
                boolean partial,
        @Schema(description = "The mechanism through which alone it holds")
                TransferMechanism.@Nullable Type only,
        @Schema(description = "First day") LocalDate from,
        @Schema(description = "Last day; absent where no end is set") @Nullable LocalDate until,
        @Schema(description = "Where the instrument is found") String source) {

    public Row {
        if (code.isBlank() || name.isBlank() || instrument.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a row has code, name, instrument and source");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(code + " ends before it begins: " + until);
        }
        if (partial && scope == null) {
            throw new IllegalArgumentException(code + " is covered in part, without a scope");
        }
    }

    /** What English calls a country of that ISO 3166-1 code; the code itself for any other. */
    public static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether it is over before that one begins. */
    boolean endsBefore(Row next) {
        return until != null && until.isBefore(next.from);
    }
}
