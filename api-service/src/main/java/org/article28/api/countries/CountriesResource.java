package org.article28.api.countries;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.article28.api.cache.Cached;
import org.article28.api.problem.Rejection;
import org.article28.api.timeline.Days;
import org.article28.api.wire.Answers;
import org.article28.model.Regime;
import org.article28.model.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The tables that findings are told by. */
@Path("/v1/countries")
@Tag(name = "Countries", description = "Members and adequacy decisions in use")
@Produces(MediaType.APPLICATION_JSON)
public class CountriesResource {

    private final Countries countries;

    CountriesResource(Countries countries) {
        this.countries = countries;
    }

    /** Tables by regime. */
    @Schema(
            name = "CountryTables",
            requiredProperties = {"regimes"})
    public record Tables(List<Table> regimes) {}

    @GET
    @Cached
    @PermitAll
    @Operation(
            operationId = "listCountries",
            summary = "Members of the EEA and adequacy decisions, dated, by regime",
            description =
                    "What findings are told by. A place that a regime's table does not name is a third country to"
                            + " it. With `on` only what holds on that day, without it every row.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Tables.class)))
    public Response list(
            @QueryParam("regime")
                    @Schema(
                            description = "Only this one",
                            enumeration = {"eu", "uk", "ch"})
                    @Nullable String regime,
            @QueryParam("on") @Schema(description = "A day", examples = "2026-01-31")
                    @Nullable String on,
            @Context HttpHeaders headers) {
        var tables = regime == null ? countries.tables() : List.of(countries.table(named(regime)));
        var day = on == null ? null : Days.named("on", on);
        return Answers.ok(
                        headers,
                        countries.state(),
                        "countries-" + (regime == null ? "all" : regime) + "-" + day,
                        () -> new Tables(day == null ? tables : on(tables, day)))
                .build();
    }

    private static List<Table> on(List<Table> tables, LocalDate day) {
        return tables.stream().map(table -> table.on(day)).toList();
    }

    private static Regime named(String regime) {
        return Arrays.stream(Regime.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(regime))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Rejection.Malformed(
                                        FieldError.ofParameter(
                                                "regime",
                                                "unknown-code",
                                                "regime is one of eu, uk, ch")));
    }
}
