package org.article28.api.publication;

import org.article28.api.history.Snapshot;
import org.article28.api.problem.Rejection;

/** Whether a second person saw what is to be published, where the register asks for one. Pure. */
final class FourEyes {

    private FourEyes() {}

    /** The register in force decides, so that switching it off is approved as well. */
    static void check(Snapshot newest, PublishRequest request) {
        var register = newest.document().register();
        if (register == null || !Boolean.TRUE.equals(register.fourEyes())) {
            return;
        }
        var approvedOn = request.approvedOn();
        if (approvedOn == null) {
            throw new Rejection.FourEyes(
                    "the register asks for a second person: put it into a draft (POST /v1/drafts), and have"
                            + " its present state approved by somebody who did not edit it");
        }
        if (approvedOn != newest.number()) {
            throw new Rejection.FourEyes(
                    "version %d was published since it was approved: have it approved again"
                            .formatted(newest.number()));
        }
    }
}
