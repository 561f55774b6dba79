package org.article28.api.findings;

import java.util.List;
import org.article28.model.Finding;
import org.article28.model.SubProcessor;

/** Entries without an address. */
final class AddressMissing implements Rule {

    @Override
    public String id() {
        return "address-missing";
    }

    @Override
    public String source() {
        return "EDPB Opinion 22/2024; Decision (EU) 2021/915, Annex IV";
    }

    @Override
    public Finding.Severity severity(Occasion occasion) {
        return Finding.Severity.INFO;
    }

    @Override
    public List<Found> check(Inspection inspection) {
        return Listing.of(inspection, "no address is given", AddressMissing::isMissing);
    }

    /** A group has no address of its own; its members have. */
    private static boolean isMissing(Stage stage) {
        return stage.entry().address() == null
                && stage.entry().kind() != SubProcessor.Kind.AFFILIATE_GROUP;
    }
}
