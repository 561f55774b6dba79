package org.article28.api.meaning;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.article28.model.Regime;
import org.article28.model.TransferMechanism;
import org.article28.model.TransferMechanism.Reason;
import org.jspecify.annotations.Nullable;

/** Whether transfers rest on something else than before. Pure. */
final class Safeguards {

    private final Set<Regime> regimes;

    /** {@code regimes}: those of the register; a mechanism without one is for all of them. */
    Safeguards(Set<Regime> regimes) {
        this.regimes = regimes;
    }

    /** Another mechanism came, or one went or tells less; new words for the same are neither. */
    boolean differ(Collection<TransferMechanism> before, Collection<TransferMechanism> now) {
        var concerned = EnumSet.copyOf(regimes);
        for (var mechanisms : List.of(before, now)) {
            mechanisms.stream()
                    .map(TransferMechanism::appliesIn)
                    .filter(named -> named.size() == 1)
                    .forEach(concerned::addAll);
        }
        return concerned.stream().anyMatch(regime -> differ(of(before, regime), of(now, regime)));
    }

    private static List<TransferMechanism> of(
            Collection<TransferMechanism> mechanisms, Regime regime) {
        return mechanisms.stream().filter(one -> one.appliesIn().contains(regime)).toList();
    }

    private static boolean differ(List<TransferMechanism> before, List<TransferMechanism> now) {
        return before.stream().anyMatch(old -> now.stream().noneMatch(one -> goesOn(old, one)))
                || now.stream().anyMatch(one -> before.stream().noneMatch(old -> goesOn(old, one)));
    }

    /** What was unstated is made precise, not changed. */
    private static boolean goesOn(TransferMechanism old, TransferMechanism now) {
        return old.type() == now.type()
                && (old.reason() != Reason.IMPORTER_IN_EEA || now.reason() == old.reason())
                && goesOn(old.instrument(), now.instrument())
                && goesOn(old.article(), now.article())
                && goesOn(old.participant(), now.participant())
                && now.modules().containsAll(old.modules())
                && now.covers().containsAll(old.covers())
                && (old.type() != TransferMechanism.Type.OTHER
                        || goesOn(old.stated(), now.stated()));
    }

    private static boolean goesOn(@Nullable String old, @Nullable String now) {
        return old == null || Wording.same(old, now);
    }
}
