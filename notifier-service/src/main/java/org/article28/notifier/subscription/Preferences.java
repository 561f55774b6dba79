package org.article28.notifier.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
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
        String frequency,
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
                "immediate",
                subscription.wishes().changes().wire(),
                manageToken);
    }
}
