package org.article28.api.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.article28.model.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The person to speak to at a sub-processor: Decision (EU) 2021/915, Annex IV, "contact person's
 * name, position and contact details".
 *
 * @param role position
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "ContactPerson",
        description = "The person to speak to at a sub-processor; in no version")
public record Person(
        @NotBlank @Line String name,
        @Line @Nullable String role,
        @Email @Line @Nullable String email,
        @Line @Nullable String phone) {

    public Person {
        name = name == null ? "" : name.strip();
        role = stripped(role);
        email = stripped(email);
        phone = stripped(phone);
    }

    private static @Nullable String stripped(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
