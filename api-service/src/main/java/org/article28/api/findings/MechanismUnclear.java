package org.article28.api.findings;

import java.util.List;
import java.util.stream.Stream;
import org.article28.model.Finding;
import org.article28.model.TransferMechanism;

/** A mechanism in words of the publisher's own, which no rule can judge. */
final class MechanismUnclear implements Rule {

    @Override
    public String id() {
        return "mechanism-unclear";
    }

    @Override
    public String source() {
        return "Art. 44, 46 GDPR";
    }

    @Override
    public Finding.Severity severity(Occasion occasion) {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Found> check(Inspection inspection) {
        return inspection.stages().stream().flatMap(MechanismUnclear::check).toList();
    }

    private static Stream<Found> check(Stage stage) {
        int i = 0;
        for (var mechanism : stage.entry().transferMechanisms()) {
            if (mechanism.type() == TransferMechanism.Type.OTHER) {
                var words = mechanism.stated() == null ? "nothing" : mechanism.stated();
                return Stream.of(
                        Found.of(
                                stage,
                                "unclear mechanism",
                                stage.at("transferMechanisms", i),
                                "the transfer mechanism is none that is known here; stated is: "
                                        + words));
            }
            i++;
        }
        return Stream.empty();
    }
}
