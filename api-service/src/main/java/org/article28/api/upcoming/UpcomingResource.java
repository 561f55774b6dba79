package org.article28.api.upcoming;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.TimeAxes;
import org.article28.api.wire.Answers;
import org.article28.api.wire.VersionParameters;
import org.article28.model.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is announced. */
@Path("/v1/upcoming")
@Tag(name = "Sub-processors")
public class UpcomingResource {

    static final String TEXT_CALENDAR = "text/calendar";

    private final TimeAxes axes;
    private final Announcements announcements;

    UpcomingResource(TimeAxes axes, Announcements announcements) {
        this.axes = axes;
        this.announcements = announcements;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, TEXT_CALENDAR})
    @Operation(
            operationId = "listUpcoming",
            summary = "What is announced, with its dates and the last day to object",
            description =
                    "Engagements that begin or end, and planned changes, after the day `asOf`. As a calendar"
                            + " (RFC 5545) it has an all-day event for each, and one for each last day to object.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Upcoming.class)),
                @Content(mediaType = TEXT_CALENDAR, schema = @Schema(implementation = String.class))
            })
    public Response list(
            @BeanParam VersionParameters versions,
            @QueryParam("asOf")
                    @Schema(
                            description =
                                    "A day, not before the version's publication; today in the register's time"
                                            + " zone by default, with an instant its day, with a numbered version"
                                            + " the day of its publication",
                            examples = "2026-12-24")
                    @Nullable String asOf,
            @QueryParam("format") @Schema(description = "`json` or `ics`; goes before `Accept`")
                    @Nullable String format,
            @Context Request request) {
        var token = token(format, request);
        var point = axes.ahead(versions.version, versions.at, asOf);
        var snapshot = point.snapshot();
        boolean calendar = token.equals("ics");
        return Answers.ok(
                        request,
                        snapshot.state(),
                        "upcoming." + point.day() + "." + token,
                        () -> {
                            var upcoming = announcements.of(snapshot, point.day());
                            return calendar
                                    ? ICalendar.of(upcoming, snapshot.document().register())
                                    : upcoming;
                        })
                .type(
                        calendar
                                ? new MediaType("text", "calendar", "utf-8")
                                : MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static String token(@Nullable String format, Request request) {
        if (format == null) {
            return accepted(request);
        }
        return switch (format) {
            case "json", "ics" -> format;
            default ->
                    throw new Rejection.Malformed(
                            FieldError.ofParameter(
                                    "format", "unknown-code", "format is one of json, ics"));
        };
    }

    private static String accepted(Request request) {
        var calendar = MediaType.valueOf(TEXT_CALENDAR);
        var chosen =
                request.selectVariant(
                        Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, calendar).build());
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        return chosen.getMediaType().isCompatible(calendar) ? "ics" : "json";
    }
}
