package org.article28.api.findings;

import java.util.List;
import org.article28.model.Finding;
import org.article28.model.TransferMechanism;

/** Standard contractual clauses without their module. */
final class SccModuleMissing implements Rule {

    @Override
    public String id() {
        return "scc-module-missing";
    }

    @Override
    public String source() {
        return "Decision (EU) 2021/914, Annex";
    }

    @Override
    public Finding.Severity severity(Occasion occasion) {
        return Finding.Severity.INFO;
    }

    @Override
    public List<Found> check(Inspection inspection) {
        return Listing.of(
                inspection,
                "standard contractual clauses without a module",
                SccModuleMissing::isMissing);
    }

    private static boolean isMissing(Stage stage) {
        return stage.entry().transferMechanisms().stream().anyMatch(SccModuleMissing::isMissing);
    }

    /** Earlier clauses had no modules. */
    private static boolean isMissing(TransferMechanism mechanism) {
        var instrument = mechanism.instrument();
        return mechanism.type() == TransferMechanism.Type.SCC
                && mechanism.modules().isEmpty()
                && (instrument == null || instrument.contains("2021/914"));
    }
}
