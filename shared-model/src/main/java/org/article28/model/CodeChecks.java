package org.article28.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The checks behind the constraints on codes, beside those of their shape, which the contract
 * tells; what is absent is valid.
 */
interface CodeChecks {

    /** Behind {@link Country}. */
    class OfCountry implements ConstraintValidator<Country, String> {

        private static final Set<String> CODES = Set.of(Locale.getISOCountries());

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || CODES.contains(value) || value.equals("XK");
        }
    }

    /** Behind {@link LanguageTag}. */
    class OfLanguage implements ConstraintValidator<LanguageTag, String> {

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || LanguageTags.isTag(value);
        }
    }

    /** Behind {@link TimeZone}. */
    class OfTimeZone implements ConstraintValidator<TimeZone, String> {

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || ZoneId.getAvailableZoneIds().contains(value);
        }
    }

    /** Behind {@link WebAddress}. */
    class OfWebAddress implements ConstraintValidator<WebAddress, String> {

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            try {
                var uri = new URI(value);
                return uri.getHost() != null
                        && ("https".equalsIgnoreCase(uri.getScheme())
                                || "http".equalsIgnoreCase(uri.getScheme()));
            } catch (URISyntaxException notAnAddress) {
                return false;
            }
        }
    }
}
