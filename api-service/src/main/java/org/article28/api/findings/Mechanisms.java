package org.article28.api.findings;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.article28.api.countries.Countries;
import org.article28.api.countries.Standing;
import org.article28.model.Regime;
import org.article28.model.TransferMechanism;

/** What the mechanisms of an entry carry. Pure. */
final class Mechanisms {

    /** Art. 46 GDPR and its equals. */
    private static final Set<TransferMechanism.Type> SAFEGUARDS =
            EnumSet.of(
                    TransferMechanism.Type.SCC,
                    TransferMechanism.Type.SCC_AUTHORITY,
                    TransferMechanism.Type.BCR,
                    TransferMechanism.Type.CODE_OF_CONDUCT,
                    TransferMechanism.Type.APPROVED_CERTIFICATION,
                    TransferMechanism.Type.PUBLIC_INSTRUMENT,
                    TransferMechanism.Type.ADMINISTRATIVE_ARRANGEMENT,
                    TransferMechanism.Type.AD_HOC_CLAUSES,
                    TransferMechanism.Type.UK_IDTA,
                    TransferMechanism.Type.UK_ADDENDUM);

    private final Countries countries;

    Mechanisms(Countries countries) {
        this.countries = countries;
    }

    static Stream<TransferMechanism> of(Stage stage, Regime regime) {
        return stage.entry().transferMechanisms().stream()
                .filter(mechanism -> mechanism.appliesIn().contains(regime));
    }

    static boolean isSafeguard(TransferMechanism mechanism) {
        return SAFEGUARDS.contains(mechanism.type());
    }

    static boolean hasDpf(Stage stage, Regime regime) {
        return of(stage, regime)
                .anyMatch(mechanism -> mechanism.type() == TransferMechanism.Type.DPF);
    }

    /**
     * Whether the entry may get data somewhere without a decision of adequacy. To name one where
     * there is none carries nothing; nor does a certification of the Data Privacy Framework, which
     * only US organisations have, nor a reason that was not given.
     */
    boolean carryTransfer(Stage stage, Regime regime) {
        return of(stage, regime)
                .anyMatch(
                        mechanism ->
                                switch (mechanism.type()) {
                                    case PRIVACY_SHIELD, ADEQUACY, DPF -> false;
                                    case NOT_REQUIRED -> isNotRequired(mechanism, stage);
                                    default -> true;
                                });
    }

    /** As {@link #carryTransfer}, or by the decision itself. */
    boolean carryPartlyAdequate(Stage stage, Regime regime) {
        return carryTransfer(stage, regime)
                || of(stage, regime)
                        .anyMatch(mechanism -> mechanism.type() == TransferMechanism.Type.ADEQUACY);
    }

    /** The importer in the EEA answers for what it passes on, as long as it is there. */
    private boolean isNotRequired(TransferMechanism mechanism, Stage stage) {
        var country = stage.entry().country();
        return mechanism.reason() == TransferMechanism.Reason.IMPORTER_IN_EEA
                && (country == null
                        || countries.of(Regime.EU, country, stage.day())
                                instanceof Standing.Member);
    }
}
