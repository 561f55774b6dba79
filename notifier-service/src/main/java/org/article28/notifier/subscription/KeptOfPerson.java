package org.article28.notifier.subscription;

import java.util.List;
import java.util.UUID;

/** What another feature keeps of a recipient; it is part of the copy that they may ask for. */
public interface KeptOfPerson {

    /** As the copy calls it. */
    String name();

    /** Records that can be written as JSON, oldest first. */
    List<?> of(long recipientId, UUID subscription);
}
