package org.article28.notifier.mail;

import java.time.Instant;
import java.util.UUID;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/**
 * That a mail to a contractual contact came back. It tells no address: who may know it finds it.
 *
 * @param number of the alarm, the same whenever it is sent again
 * @param reply of the mail server, without the address
 */
public record ContactAlarmContent(
        long number,
        Register register,
        UUID contact,
        String customer,
        @Nullable String contractReference,
        Instant at,
        @Nullable String status,
        @Nullable String reply) {}
