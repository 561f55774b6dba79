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
 * An id: lower-case letters, digits and single hyphens, at most 100 characters; it stays as it is
 * over renames.
 */
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Size(min = 1, max = Slugs.LONGEST)
@Pattern(regexp = Slug.PATTERN)
public @interface Slug {

    /**
     * Of whole ids, understood alike by Java and by ECMA-262. Without repeated groups, for which
     * Java's stack is too small where a text is long.
     */
    String PATTERN = "^(?!.*--)[a-z0-9]([a-z0-9-]*[a-z0-9])?$";

    String message() default
            "must be an id of lower-case letters, digits and single hyphens, at most 100 characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
