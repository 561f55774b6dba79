package org.article28.notifier.sending;

/** What was restored is looked through, and what waits may go. */
public record SendingResumed() {}
