package org.article28.api.upcoming;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.api.cache.Cached;
import org.article28.api.publication.TimeAxes;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Format;
import org.article28.api.wire.Negotiation;
import org.article28.api.wire.VersionParameters;
import org.article28.api.wire.Writer;
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

    private final TimeAxes axes;
    private final Announcements announcements;
    private final Writer writer;

    UpcomingResource(TimeAxes axes, Announcements announcements, Writer writer) {
        this.axes = axes;
        this.announcements = announcements;
        this.writer = writer;
    }

    @GET
    @Cached
    @PermitAll
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
                @Content(
                        mediaType = Format.TEXT_CALENDAR,
                        schema = @Schema(implementation = String.class))
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
            @QueryParam("format")
                    @Schema(
                            description = "Instead of `Accept`",
                            enumeration = {"json", "ics"})
                    @Nullable String format,
            @Context HttpHeaders headers) {
        var negotiated = Negotiation.of(headers, format, Format.JSON, Format.ICALENDAR);
        var point = axes.ahead(versions.version, versions.at, asOf);
        var snapshot = point.snapshot();
        return Negotiation.answered(
                        Answers.ok(
                                headers,
                                snapshot.state(),
                                "upcoming." + point.day() + "." + negotiated.token(),
                                () -> text(negotiated, point)),
                        negotiated)
                .build();
    }

    private String text(Format format, TimeAxes.Point point) {
        var upcoming = announcements.of(point.snapshot(), point.day());
        return format == Format.ICALENDAR
                ? ICalendar.of(upcoming, point.snapshot().document().register())
                : writer.json(upcoming);
    }
}
