package org.article28.notifier.subscription;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.article28.model.LanguageTags;
import org.article28.model.Slug;
import org.article28.model.problem.FieldError;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.problem.Rejection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the form sends. */
@Schema(
        description = "Asks for a subscription; a mail with a link to confirm follows",
        requiredProperties = {"email", "privacyNoticeRead"})
record SubscriptionRequest(
        @Schema(examples = "privacy@example.org", format = "email", maxLength = 254)
                @Nullable String email,
        @Schema(description = "The privacy notice was read", constValue = "true")
                @Nullable Boolean privacyNoticeRead,
        @Schema(
                        description =
                                "BCP 47, of a language that there is; none means the list's own."
                                        + " Mails come in `en`, `de`, `fr`, `hr` and what else the"
                                        + " operator has words for; in place of any other in the"
                                        + " list's own, or else English.",
                        examples = "en",
                        pattern = LanguageTags.PATTERN,
                        maxLength = LanguageTags.LONGEST)
                @Nullable String language,
        @Schema(
                        description = "How often; none means at once",
                        enumeration = {"immediate", "daily", "weekly"})
                @Nullable String frequency,
        @Schema(
                        description = "Of digests; none means 8",
                        minimum = "0",
                        maximum = "23",
                        examples = "8")
                @Nullable Integer hour,
        @Schema(
                        description = "Of weekly digests; none means Monday",
                        enumeration = {
                            "monday",
                            "tuesday",
                            "wednesday",
                            "thursday",
                            "friday",
                            "saturday",
                            "sunday"
                        })
                @Nullable String weekday,
        @Schema(
                        description = "IANA time zone of the hour; none means the list's own",
                        examples = "Europe/Berlin",
                        pattern = WishChecks.ZONE,
                        maxLength = WishChecks.LONGEST_ZONE)
                @Nullable String zone,
        @Schema(
                        description = "Ids of the register's services; none means all",
                        maxItems = WishChecks.MOST_SERVICES)
                @Nullable List<@Slug String> services,
        @Schema(
                        description = "Which changes; none means all",
                        enumeration = {"all", "not-editorial"})
                @Nullable String changes) {

    /** The request once it is known to be valid in itself. */
    record Checked(EmailAddress address, Wishes wishes) {}

    Checked checked() {
        var faults = new ArrayList<FieldError>();
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            faults.add(
                    FieldError.at(
                            "/email", "email", "is no e-mail address that can be written to"));
        }
        if (!Boolean.TRUE.equals(privacyNoticeRead)) {
            faults.add(
                    FieldError.at(
                            "/privacyNoticeRead", "unread", "the privacy notice must be read"));
        }
        WishChecks.language(language, faults);
        WishChecks.services(services, faults);
        var rhythm = WishChecks.rhythm(frequency, hour, weekday, zone, faults);
        var wanted = WishChecks.changes(changes, faults);
        if (address.isEmpty() || !faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
        Set<String> wished = services == null ? Set.of() : new LinkedHashSet<>(services);
        return new Checked(address.get(), new Wishes(language, wished, wanted, rhythm));
    }

    /** Tells no address. */
    @Override
    public String toString() {
        return "SubscriptionRequest";
    }
}
