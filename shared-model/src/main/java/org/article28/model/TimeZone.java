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

/** A time zone of the IANA database, such as {@code Europe/Zagreb}. */
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {CodeChecks.OfTimeZone.class})
@ReportAsSingleViolation
@Size(max = 100)
@Pattern(regexp = "^[A-Za-z0-9_+/-]+$")
public @interface TimeZone {

    String message() default "must be a time zone of the IANA database";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
