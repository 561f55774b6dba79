package org.article28.api.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Approvals; they are only ever added, and void themselves by what they name. */
@ApplicationScoped
class DraftApprovals implements PanacheRepositoryBase<DraftApproval, DraftApproval.Key> {

    List<Approval> of(UUID draft) {
        return list("key.draft = ?1 order by at", draft).stream()
                .map(DraftApproval::toRecord)
                .toList();
    }
}
