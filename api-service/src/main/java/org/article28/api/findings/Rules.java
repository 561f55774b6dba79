package org.article28.api.findings;

import java.util.List;
import org.article28.api.countries.Countries;

/** All rules, in the order in which their findings are told. */
final class Rules {

    private Rules() {}

    static List<Rule> all(Countries countries) {
        return List.of(
                new TransferWithoutMechanism(countries),
                new ExpiredMechanism(),
                new DpfImporter(),
                new NoticePeriod(),
                new ObjectionPeriod(),
                new PurposeMissing(),
                new PartialAdequacy(countries),
                new NotRequiredUnspecified(),
                new MechanismUnclear(),
                new UkExporter(countries),
                new UkAddendumWithoutScc(),
                new SccModuleMissing(),
                new AssessmentMissing(countries),
                new LocationUnclear(),
                new AddressMissing(),
                new ContactMissing());
    }
}
