package org.article28.model;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A country as ISO 3166-1 alpha-2, or XK for Kosovo, which the standard leaves to its users. */
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {CodeChecks.OfCountry.class})
@ReportAsSingleViolation
@Size(min = 2, max = 2)
@Pattern(regexp = "^[A-Z]{2}$")
public @interface Country {

    String message() default "must be an ISO 3166-1 alpha-2 country code, upper case";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
