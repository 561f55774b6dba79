package org.article28.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a function, such as "Data protection office" (Art. 13(1)(b) GDPR asks for the
 * function, not for a person: EDPB Opinion 22/2024). Published; so it never names a person.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Contact(
        @Line @Nullable String role,
        @Email @Line @Nullable String email,
        @Line @Nullable String phone,
        @WebAddress @Nullable String url) {

    public Contact {
        role = Text.of(role);
        email = Text.of(email);
        phone = Text.of(phone);
        url = Text.of(url);
    }
}
