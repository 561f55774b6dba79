package org.article28.api.findings;

import java.util.List;
import java.util.stream.Stream;
import org.article28.model.Finding;
import org.article28.model.TransferMechanism;

/** No mechanism is said to be required, and no reason is given. */
final class NotRequiredUnspecified implements Rule {

    @Override
    public String id() {
        return "not-required-unspecified";
    }

    @Override
    public String source() {
        return "Art. 44 GDPR";
    }

    @Override
    public Finding.Severity severity(Occasion occasion) {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Found> check(Inspection inspection) {
        return inspection.stages().stream().flatMap(NotRequiredUnspecified::check).toList();
    }

    private static Stream<Found> check(Stage stage) {
        int i = 0;
        for (var mechanism : stage.entry().transferMechanisms()) {
            if (mechanism.type() == TransferMechanism.Type.NOT_REQUIRED
                    && mechanism.reason() != TransferMechanism.Reason.IMPORTER_IN_EEA) {
                return Stream.of(
                        Found.of(
                                stage,
                                "not required",
                                stage.at("transferMechanisms", i),
                                "a transfer mechanism is said not to be required, without a reason"));
            }
            i++;
        }
        return Stream.empty();
    }
}
