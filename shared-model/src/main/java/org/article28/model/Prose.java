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

    /** As people send it: lines may end as in RFC 5322. */
    String SENT = "^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff]*$";

    /** As {@link #SENT}, with something in it. */
    String SAYING =
            "^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff]*"
                    + "[^\\s\\x00-\\x1f\\x7f-\\x9f\\ud800-\\udfff]"
                    + "[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff]*$";

    String message() default
            "must have no control characters but line feed and tab, at most 20,000 characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
