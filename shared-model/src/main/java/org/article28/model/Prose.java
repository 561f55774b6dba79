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

/**
 * A text of any number of lines: no control characters but line feed and tab; at most 20,000
 * characters.
 */
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Size(max = 20_000)
@Pattern(regexp = "^[^\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff]*$")
public @interface Prose {

    String message() default
            "must have no control characters but line feed and tab, at most 20,000 characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
