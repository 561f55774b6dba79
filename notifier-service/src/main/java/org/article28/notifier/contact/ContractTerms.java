package org.article28.notifier.contact;

import java.time.Instant;
import java.time.LocalDate;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says of notices (Art. 28(2), (3) GDPR).
 *
 * @param noticeDays between the notice and the day on which a change takes effect; null where the
 *     contract says nothing and the register's hold
 * @param objectionDays for an objection; null as above
 * @param specific whether each change needs the customer's approval, and silence is none
 */
public record ContractTerms(
        @Nullable Integer noticeDays,
        @Nullable Integer objectionDays,
        ContractClock clock,
        boolean specific) {

    /**
     * The day of the notice isn't counted, and the last day ends at 24:00 in the register's zone.
     * Null where neither the contract nor the register has a period.
     */
    public @Nullable LocalDate lastDayToObject(
            Instant publishedAt, Instant sentAt, Register register) {
        var days = objectionDays == null ? register.objectionDays() : objectionDays;
        if (days == null) {
            return null;
        }
        var start =
                switch (clock) {
                    case PUBLISHED -> publishedAt;
                    case SENT -> sentAt;
                };
        return start.atZone(register.zone()).toLocalDate().plusDays(days);
    }
}
