package org.article28.api.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.article28.api.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** The drafts. */
@ApplicationScoped
class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    Draft known(String id) {
        return named(id).orElseThrow(() -> unknown(id));
    }

    /**
     * An open draft, kept from others until the transaction ends.
     *
     * @throws Rejection.Conflict if it is published or discarded
     */
    Draft lockedOpen(String id) {
        var draft =
                findByIdOptional(uuid(id), LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(() -> unknown(id));
        var state = draft.toRecord().state();
        if (state != DraftState.OPEN) {
            throw new Rejection.Conflict("the draft is " + state.wire());
        }
        return draft;
    }

    /** At most {@code limit} open ones that were begun after that one, oldest first. */
    List<Draft> openAfter(@Nullable Draft last, int limit) {
        var open =
                last == null
                        ? find("state = ?1 order by createdAt, id", DraftState.OPEN.wire())
                        : find(
                                "state = ?1 and (createdAt > ?2 or createdAt = ?2 and id > ?3)"
                                        + " order by createdAt, id",
                                DraftState.OPEN.wire(),
                                last.toRecord().createdAt(),
                                last.id());
        return open.page(0, limit).list();
    }

    Optional<Draft> named(String id) {
        try {
            return findByIdOptional(UUID.fromString(id));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOne) {
            throw unknown(id);
        }
    }

    private static Rejection unknown(String id) {
        return new Rejection.NotFound("there is no draft with the id " + id);
    }
}
