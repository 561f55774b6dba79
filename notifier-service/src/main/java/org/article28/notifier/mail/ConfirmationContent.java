package org.article28.notifier.mail;

import java.util.UUID;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/**
 * What the mail that asks to confirm tells.
 *
 * @param language that was asked for, BCP 47; none means the register's
 * @param register as it was last known; null while nothing is known
 */
public record ConfirmationContent(
        UUID optIn, @Nullable String language, @Nullable Register register) {}
