package org.article28.notifier.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.article28.model.Slug;
import org.article28.notifier.announcement.ChangesWanted;
import org.article28.notifier.announcement.Interest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The page behind a mail's link to the preferences: which services, which changes, how often. */
@PermitAll
@Path("/v1/subscriptions/preferences")
@Tag(name = "Subscriptions")
@Produces(MediaType.TEXT_HTML)
public class PreferencesPageResource {

    private static final String EDITORIAL = "yes";

    private final OwnSubscription own;
    private final OfferedServices services;
    private final Pages pages;

    PreferencesPageResource(OwnSubscription own, OfferedServices services, Pages pages) {
        this.own = own;
        this.services = services;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "preferencesPage",
            summary = "Page with one's own preferences",
            description = "Reading it changes nothing; a link of each mail leads here.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(implementation = String.class)))
    @Parameter(
            name = "lang",
            in = ParameterIn.QUERY,
            description = Pages.LANG,
            schema = @Schema(type = SchemaType.STRING, examples = "de"))
    public Response page(@QueryParam("token") @Nullable String token) {
        var given = token == null ? "" : token;
        var wording = pages.wording();
        var say = wording.pages();
        var subscription = own.read(given);
        var chosen = subscription.wishes().services();
        var choices =
                services.all().stream()
                        .map(
                                service ->
                                        new Page.Choice(
                                                "services",
                                                service.id(),
                                                service.title(),
                                                chosen.contains(service.id())));
        var editorial =
                new Page.Choice(
                        "editorial",
                        EDITORIAL,
                        say.editorial(),
                        subscription.wishes().changes() == ChangesWanted.ALL);
        return pages.answer(
                new Page(
                        say.preferencesTitle(),
                        say.preferencesText(subscription.address().masked()),
                        "/v1/subscriptions/preferences",
                        say.save(),
                        Map.of("token", given),
                        Stream.concat(choices, Stream.of(editorial)).toList(),
                        RhythmForm.selections(subscription.wishes().rhythm(), wording)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "savePreferences",
            summary = "Save one's own preferences",
            description = "What the button of the page sends.")
    public Response save(
            @FormParam("token") @Nullable String token,
            @FormParam("services")
                    @Schema(description = "Ids of the services chosen; none means all")
                    List<@Slug String> chosen,
            @FormParam("editorial")
                    @Schema(description = "Also tell of editorial changes", enumeration = EDITORIAL)
                    @Nullable String editorial,
            @FormParam("frequency")
                    @Schema(
                            description =
                                    "How often; none leaves frequency, hour, weekday and zone",
                            enumeration = {"immediate", "daily", "weekly"})
                    @Nullable String frequency,
            @FormParam("hour")
                    @Schema(
                            description = "0 to 23; none means 8",
                            pattern = "^([01]?[0-9]|2[0-3])?$",
                            maxLength = 2)
                    @Nullable String hour,
            @FormParam("weekday")
                    @Schema(
                            description = "None means Monday",
                            pattern = "^((mon|tues|wednes|thurs|fri|satur|sun)day)?$",
                            maxLength = 9)
                    @Nullable String weekday,
            @FormParam("zone")
                    @Schema(
                            description = "IANA time zone; none means the list's own",
                            pattern = "^[A-Za-z0-9/_+-]*$",
                            maxLength = WishChecks.LONGEST_ZONE)
                    @Nullable String zone) {
        var changes = editorial == null ? ChangesWanted.NOT_EDITORIAL : ChangesWanted.ALL;
        own.choose(
                token == null ? "" : token,
                new Interest(new LinkedHashSet<>(chosen), changes),
                frequency == null ? null : RhythmForm.read(frequency, hour, weekday, zone));
        var say = pages.wording().pages();
        return pages.answer(Page.telling(say.savedTitle(), say.savedText()));
    }
}
