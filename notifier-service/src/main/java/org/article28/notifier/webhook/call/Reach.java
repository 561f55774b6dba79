package org.article28.notifier.webhook.call;

/** Which URLs may be called. */
public enum Reach {
    /** By https alone, and at public addresses alone. */
    PUBLIC,
    /** Also by http, and at whatever address. */
    ANYWHERE
}
