package org.article28.api.findings;

import java.util.List;
import java.util.stream.Stream;
import org.article28.api.countries.Row;
import org.article28.model.Finding;
import org.article28.model.TransferMechanism;

/** The Data Privacy Framework named for an importer that is not in the United States. */
final class DpfImporter implements Rule {

    @Override
    public String id() {
        return "dpf-importer";
    }

    @Override
    public String source() {
        return "Decision (EU) 2023/1795, Art. 1";
    }

    @Override
    public Finding.Severity severity(Occasion occasion) {
        return occasion.errorOnEdit();
    }

    @Override
    public List<Found> check(Inspection inspection) {
        return inspection.stages().stream().flatMap(DpfImporter::check).toList();
    }

    private static Stream<Found> check(Stage stage) {
        var country = stage.entry().country();
        if (country == null || country.equals("US")) {
            return Stream.empty();
        }
        int i = 0;
        for (var mechanism : stage.entry().transferMechanisms()) {
            if (mechanism.type() == TransferMechanism.Type.DPF) {
                return Stream.of(
                        Found.of(
                                stage,
                                country,
                                stage.at("transferMechanisms", i),
                                "the Data Privacy Framework certifies organisations in the United States; this one is"
                                        + " said to be in %s (%s)"
                                                .formatted(Row.name(country), country)));
            }
            i++;
        }
        return Stream.empty();
    }
}
