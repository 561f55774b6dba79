package org.article28.api.meaning;

import java.util.Collection;
import org.article28.model.TransferMechanism;

/** Whether transfers rest on something else than before. Pure. */
final class Safeguards {

    private Safeguards() {}

    /** Another mechanism came, or one went; new words for the same one are neither. */
    static boolean differ(Collection<TransferMechanism> before, Collection<TransferMechanism> now) {
        return lacks(before, now) || lacks(now, before);
    }

    private static boolean lacks(
            Collection<TransferMechanism> some, Collection<TransferMechanism> others) {
        return others.stream().anyMatch(other -> some.stream().noneMatch(one -> alike(one, other)));
    }

    /** An unstated regime is made precise, not changed. */
    private static boolean alike(TransferMechanism one, TransferMechanism other) {
        return one.type() == other.type()
                && (one.regime() == null
                        || other.regime() == null
                        || one.regime() == other.regime());
    }
}
