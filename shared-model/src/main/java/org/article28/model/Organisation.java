package org.article28.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Whose list this is: the processor that engages the sub-processors. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Organisation(
        @NotBlank @Line String name,
        @Line @Nullable String legalName,
        @Prose @Nullable String address,
        @Country @Nullable String country,
        @Line @Nullable String registrationNumber,
        @Valid @Nullable Contact contact,
        @Valid @Nullable Contact dpo) {

    public Organisation {
        name = Text.required(name);
        legalName = Text.of(legalName);
        address = Text.of(address);
        country = Text.country(country);
        registrationNumber = Text.of(registrationNumber);
    }
}
