package org.article28.api.findings;

import java.util.List;
import java.util.stream.Stream;
import org.article28.model.Finding;
import org.article28.model.TransferMechanism;

/** The UK Addendum without the clauses that it amends. */
final class UkAddendumWithoutScc implements Rule {

    @Override
    public String id() {
        return "uk-addendum-without-scc";
    }

    @Override
    public String source() {
        return "UK GDPR, Art. 46; International Data Transfer Addendum to the EU Standard Contractual Clauses";
    }

    @Override
    public Finding.Severity severity(Occasion occasion) {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Found> check(Inspection inspection) {
        return inspection.stages().stream().flatMap(UkAddendumWithoutScc::check).toList();
    }

    private static Stream<Found> check(Stage stage) {
        var types =
                stage.entry().transferMechanisms().stream().map(TransferMechanism::type).toList();
        int addendum = types.indexOf(TransferMechanism.Type.UK_ADDENDUM);
        return addendum < 0 || types.contains(TransferMechanism.Type.SCC)
                ? Stream.empty()
                : Stream.of(
                        Found.of(
                                stage,
                                "addendum",
                                stage.at("transferMechanisms", addendum),
                                "the UK Addendum amends standard contractual clauses, and none are given"));
    }
}
