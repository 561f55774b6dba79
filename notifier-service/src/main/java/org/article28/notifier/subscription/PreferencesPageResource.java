package org.article28.notifier.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import org.article28.model.LanguageTags;
import org.article28.model.Slug;
import org.article28.notifier.announcement.ChangesWanted;
import org.article28.notifier.page.Page;
import org.article28.notifier.page.PageLink;
import org.article28.notifier.page.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The page behind a mail's link to the preferences: services, changes, how often, language. */
@PermitAll
@Path(PreferencesForm.PATH)
@Tag(name = "Subscriptions")
@Produces(MediaType.TEXT_HTML)
public class PreferencesPageResource {

    private final OwnSubscription own;
    private final PreferencesForm form;
    private final Pages pages;

    PreferencesPageResource(OwnSubscription own, PreferencesForm form, Pages pages) {
        this.own = own;
        this.form = form;
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
    public Response page(@BeanParam PageLink link) {
        var subscription = own.read(link.given());
        return pages.answer(form.page(subscription, link.given(), pages.wording()));
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
                    @Schema(
                            description = "Also tell of editorial changes",
                            enumeration = PreferencesForm.EDITORIAL)
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
                    @Nullable String zone,
            @FormParam("language")
                    @Schema(
                            description =
                                    "BCP 47, of the mails; none leaves it, empty means the list's own",
                            pattern = LanguageForm.PATTERN,
                            maxLength = LanguageTags.LONGEST)
                    @Nullable String language) {
        var changes = editorial == null ? ChangesWanted.NOT_EDITORIAL : ChangesWanted.ALL;
        own.choose(
                token == null ? "" : token,
                old ->
                        new Wishes(
                                LanguageForm.read(language, old.language()),
                                new LinkedHashSet<>(chosen),
                                changes,
                                frequency == null
                                        ? old.rhythm()
                                        : RhythmForm.read(frequency, hour, weekday, zone)));
        var say = pages.wording().pages();
        return pages.answer(Page.telling(say.savedTitle(), say.savedText()));
    }
}
