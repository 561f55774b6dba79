package org.article28.api.findings;

import java.util.List;
import org.article28.api.meaning.Roles;
import org.article28.model.Finding;

/** A sub-processor of which nobody is told what it is for. */
final class PurposeMissing implements Rule {

    private static final String FIELD = "purpose";

    @Override
    public String id() {
        return "purpose-missing";
    }

    @Override
    public String source() {
        return "Art. 28(3) GDPR; Decision (EU) 2021/915, Annexes II and IV";
    }

    /** Not an error: real lists lack it, and are to be taken over without a fight. */
    @Override
    public Finding.Severity severity(Occasion occasion) {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Found> check(Inspection inspection) {
        var roles = new Roles(inspection.document());
        return inspection.stages().stream()
                .filter(stage -> stage.entry().purpose() == null && !roles.isOther(stage.entry()))
                .map(PurposeMissing::found)
                .toList();
    }

    /**
     * To the change that takes it away, or else to the entry: a field that is not there has no
     * pointer.
     */
    private static Found found(Stage stage) {
        var pointer = stage.set().contains(FIELD) ? stage.at(FIELD) : stage.pointer();
        return Found.of(stage, FIELD, pointer, "no purpose is given");
    }
}
