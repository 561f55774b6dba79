package org.article28.notifier.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ContractualContact", description = "Whom a contract says must be told")
record ContactView(
        UUID id,
        @Schema(examples = "ACME GmbH") String customer,
        @Schema(examples = "DPA-2025-017") @Nullable String contractReference,
        @Schema(examples = "privacy@acme.example") String email,
        @Nullable String language,
        @Schema(examples = "30") @Nullable Integer noticeDays,
        @Schema(examples = "14") @Nullable Integer objectionDays,
        @Schema(enumeration = {"published", "sent"}) String clock,
        @Schema(enumeration = {"general", "specific"}) String authorisation,
        Set<String> services,
        Set<String> sections,
        Instant enteredAt,
        @Schema(description = "The last mail that came back") @Nullable LastBounce lastBounce) {

    static ContactView of(Contact contact) {
        var terms = contact.terms();
        return new ContactView(
                contact.publicId(),
                contact.customer(),
                contact.contractReference(),
                contact.address().clear(),
                contact.language(),
                terms.noticeDays(),
                terms.objectionDays(),
                terms.clock().wire(),
                terms.specific() ? "specific" : "general",
                contact.services(),
                contact.sections(),
                contact.createdAt(),
                contact.lastBounce());
    }

    /** Tells no address. */
    @Override
    public String toString() {
        return "ContactView " + id;
    }
}
