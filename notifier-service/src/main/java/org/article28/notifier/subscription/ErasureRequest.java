package org.article28.notifier.subscription;

import java.util.ArrayList;
import org.article28.model.Prose;
import org.article28.model.Proses;
import org.article28.model.problem.FieldError;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.problem.Rejection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to erase, and on what ground. */
@Schema(
        description = "Whom to erase",
        requiredProperties = {"email", "reason"})
record ErasureRequest(
        @Schema(examples = "privacy@example.org", format = "email", maxLength = 254)
                @Nullable String email,
        @Schema(
                        description = "Noted with the deed, so it names nobody",
                        examples = "Letter of 3 March",
                        pattern = Prose.SAYING,
                        maxLength = ErasureRequest.LONGEST_REASON)
                @Nullable String reason) {

    static final int LONGEST_REASON = 500;

    record Checked(EmailAddress address, String reason) {}

    Checked checked() {
        var faults = new ArrayList<FieldError>();
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            faults.add(FieldError.at("/email", "email", "is no e-mail address"));
        }
        var given = reason == null ? "" : reason.strip();
        if (given.isEmpty() || !Proses.isProse(given, LONGEST_REASON)) {
            faults.add(FieldError.at("/reason", "reason", "must be a text of 1 to 500 characters"));
        }
        if (address.isEmpty() || !faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
        return new Checked(address.get(), given);
    }

    /** Tells no address. */
    @Override
    public String toString() {
        return "ErasureRequest";
    }
}
