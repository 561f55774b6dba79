package org.article28.notifier.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.article28.notifier.rhythm.Frequency;
import org.article28.notifier.rhythm.Weekday;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subscription as its owner sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "A subscription, its address masked",
        requiredProperties = {"email", "state", "services", "frequency", "changes"})
record Preferences(
        @Schema(description = "Masked", examples = "p***@example.org") String email,
        @Schema(enumeration = {"active", "suppressed", "unsubscribed"}) String state,
        @Nullable String language,
        @Schema(description = "Ids of the register's services; none means all")
                Set<String> services,
        Frequency frequency,
        @Schema(description = "Of digests; none means 8", examples = "8") @Nullable Integer hour,
        @Schema(description = "Of weekly digests; none means Monday") @Nullable Weekday weekday,
        @Schema(
                        description = "IANA time zone of the hour; none means the list's own",
                        examples = "Europe/Berlin")
                @Nullable String zone,
        @Schema(enumeration = {"all", "not-editorial"}) String changes,
        @Schema(description = "Opens these preferences; only in the answer to a confirmation")
                @Nullable String manageToken) {

    private static String state(Standing standing) {
        return switch (standing) {
            case ACTIVE -> "active";
            case SUPPRESSED -> "suppressed";
            case ENDED -> "unsubscribed";
        };
    }

    static Preferences of(Subscription subscription, @Nullable String manageToken) {
        return new Preferences(
                subscription.address().masked(),
                state(subscription.standing()),
                subscription.wishes().language(),
                subscription.wishes().services(),
                subscription.wishes().rhythm().frequency(),
                subscription.wishes().rhythm().hour(),
                subscription.wishes().rhythm().weekday(),
                subscription.wishes().rhythm().zone(),
                subscription.wishes().changes().wire(),
                manageToken);
    }
}
