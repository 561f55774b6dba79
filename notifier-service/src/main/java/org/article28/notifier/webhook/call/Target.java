package org.article28.notifier.webhook.call;

import java.net.InetAddress;

/** Where a URL leads just now. */
public sealed interface Target {

    /** The address that was found allowed, and no other, is to be connected to. */
    record At(InetAddress address) implements Target {}

    /**
     * Its name has none, or one that is not public. Which of the two is not told, or whoever
     * chooses URLs could ask which names there are in a network that is not theirs.
     */
    record NotPublic() implements Target {}

    /** It is no https URL, and no other may be called any more. */
    record NotSecure() implements Target {}
}
