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
import java.util.List;
import java.util.Set;
import org.article28.model.LanguageTags;
import org.article28.model.Slug;
import org.article28.model.problem.Problem;
import org.article28.notifier.page.PageLanguage;
import org.article28.notifier.problem.Rejection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Asks for subscriptions as people do: by a form. {@link SignUp} decides, as for programs. */
@PermitAll
@Path("/subscribe")
@Tag(name = "Subscriptions")
@Produces(MediaType.TEXT_HTML)
public class SubscribePageResource {

    private final SignUp signUp;
    private final SubscribePages pages;

    SubscribePageResource(SignUp signUp, SubscribePages pages) {
        this.signUp = signUp;
        this.pages = pages;
    }

    @GET
    @Operation(
            hidden = true,
            operationId = "subscribePage",
            summary = "Page to ask for a subscription",
            description = "Reading it changes nothing; the pages of the list lead here.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(implementation = String.class)))
    public Response page(@BeanParam PageLanguage language) {
        return pages.empty();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            hidden = true,
            operationId = "subscribeByForm",
            summary = "Ask for a subscription, by the form",
            description =
                    "What the button of the page sends. Sends a mail with a link to confirm; the"
                            + " answer is the same for every state of the address. What has to be"
                            + " mended is told on the page.")
    @APIResponse(
            responseCode = "202",
            description = "A page that says to look for the mail",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "400",
            description = "The page again, with what has to be mended",
            content = {
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class))
            })
    @APIResponse(
            responseCode = "503",
            description = "The services can't be checked just now; see Retry-After",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response subscribe(
            @FormParam("email")
                    @Schema(
                            examples = "privacy@example.org",
                            format = "email",
                            maxLength = SubscribeForm.LONGEST_EMAIL)
                    @Nullable String email,
            @FormParam("services")
                    @Schema(description = "Ids of the services chosen; none means all")
                    List<@Slug String> services,
            @FormParam("changes")
                    @Schema(
                            description = "Which changes; none means all",
                            enumeration = {"all", "not-editorial"})
                    @Nullable String changes,
            @FormParam("frequency")
                    @Schema(
                            description = "How often; none means at once",
                            enumeration = {"immediate", "daily", "weekly"})
                    @Nullable String frequency,
            @FormParam("language")
                    @Schema(
                            description = "BCP 47, of the mails; none means the list's own",
                            pattern = LanguageForm.PATTERN,
                            maxLength = LanguageTags.LONGEST)
                    @Nullable String language,
            @FormParam("privacyNoticeRead")
                    @Schema(
                            description =
                                    "The mark of the wording that was acknowledged, as the page has"
                                            + " it; other words have to be acknowledged anew",
                            pattern = SubscribeForm.READ,
                            maxLength = SubscribeForm.LONGEST_READ)
                    @Nullable String read) {
        var given =
                new SubscribeForm.Given(
                        text(email),
                        language == null || language.isEmpty() ? null : language,
                        frequency == null ? "immediate" : frequency,
                        Set.copyOf(services),
                        changes == null ? "all" : changes,
                        text(read));
        var shown = pages.wording();
        try {
            signUp.ask(given.request(shown), shown.evidence());
            return pages.asked();
        } catch (Rejection.Invalid invalid) {
            return pages.refused(given, invalid.faults());
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
