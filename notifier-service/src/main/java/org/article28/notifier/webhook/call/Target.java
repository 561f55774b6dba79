package org.article28.notifier.webhook.call;

import java.net.InetAddress;

/** Where a URL leads just now. */
public sealed interface Target {

    /** The address that was found allowed, and no other, is to be connected to. */
    record At(InetAddress address) implements Target {}

    /** Its name has an address that is not public. */
    record Private() implements Target {}

    /** Nobody knows its name. */
    record Unknown() implements Target {}
}
