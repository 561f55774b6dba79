package org.article28.notifier.subscription;

import java.time.Instant;

/** It is time to forget what need not be kept. */
public record TidyingUp(Instant now) {}
