package org.article28.notifier.subscription;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.article28.model.Prose;
import org.article28.model.Proses;
import org.article28.model.Slug;
import org.article28.model.problem.FieldError;
import org.article28.notifier.address.EmailAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who subscribed elsewhere: a row of a table, or an object. What they wish is said as by
 * {@link SubscriptionRequest}.
 */
@Schema(
        description = "A subscription from elsewhere, with the evidence of the consent",
        requiredProperties = {"email", "confirmedAt", "evidence"})
record ImportedSubscription(
        @Nullable String email,
        @Nullable String language,
        @Nullable List<@Slug String> services,
        @Nullable String changes,
        @Nullable String frequency,
        @Nullable Integer hour,
        @Nullable String weekday,
        @Nullable String zone,
        @Schema(
                        description = "When they confirmed, in UTC",
                        examples = "2025-03-01T09:30:00Z",
                        format = "date-time")
                @Nullable String confirmedAt,
        @Schema(
                        description = "What shows that they consented (Art. 7(1) GDPR)",
                        examples = "Form of 2025, double opt-in, confirmed from 192.0.2.7",
                        pattern = Prose.SAYING,
                        maxLength = ImportedSubscription.LONGEST_EVIDENCE)
                @Nullable String evidence) {

    static final int LONGEST_EVIDENCE = 2_000;

    /** Once it is known to be valid in itself. */
    record Checked(EmailAddress address, Wishes wishes, Instant confirmedAt, String evidence) {}

    /** Empty where faults were added. */
    Optional<Checked> checked(Instant now, List<FieldError> faults) {
        int before = faults.size();
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            faults.add(FieldError.at("/email", "email", "is no e-mail address"));
        }
        WishChecks.language(language, faults);
        WishChecks.services(services, faults);
        var wanted = WishChecks.changes(changes, faults);
        var rhythm = WishChecks.rhythm(frequency, hour, weekday, zone, faults);
        var confirmed = instant(now, faults);
        var shown = evidence == null ? "" : evidence.strip();
        if (shown.isEmpty() || !Proses.isProse(shown, LONGEST_EVIDENCE)) {
            faults.add(
                    FieldError.at(
                            "/evidence", "evidence", "must be a text of 1 to 2000 characters"));
        }
        if (address.isEmpty() || faults.size() > before) {
            return Optional.empty();
        }
        Set<String> wished = services == null ? Set.of() : new LinkedHashSet<>(services);
        var wishes = new Wishes(language, wished, wanted, rhythm);
        return Optional.of(new Checked(address.get(), wishes, confirmed, shown));
    }

    private Instant instant(Instant now, List<FieldError> faults) {
        try {
            var confirmed = confirmedAt == null ? Instant.MAX : Instant.parse(confirmedAt);
            if (!confirmed.isAfter(now)) {
                return confirmed;
            }
        } catch (DateTimeParseException notATime) {
            // Told below: to whoever sent it, both are the same fault.
        }
        faults.add(
                FieldError.at(
                        "/confirmedAt",
                        "time",
                        "must be a time in the past, such as 2025-03-01T09:30:00Z"));
        return now;
    }

    /** Tells no address. */
    @Override
    public String toString() {
        return "ImportedSubscription";
    }
}
