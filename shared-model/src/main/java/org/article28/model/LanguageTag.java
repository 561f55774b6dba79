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

/** A language as BCP 47, such as {@code en} or {@code de-AT}. */
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {CodeChecks.OfLanguage.class})
@ReportAsSingleViolation
@Size(max = 100)
@Pattern(regexp = "^[A-Za-z]{1,8}[A-Za-z0-9-]*$")
public @interface LanguageTag {

    String message() default "must be a BCP 47 language tag";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
