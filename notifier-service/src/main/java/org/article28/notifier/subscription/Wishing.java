package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.article28.notifier.announcement.Passing;
import org.article28.notifier.problem.Rejection;

/** Changes what an active subscriber wishes. */
@ApplicationScoped
class Wishing {

    private final Subscriptions subscriptions;
    private final OfferedServices services;
    private final ListZone listZone;
    private final Turnover turnover;
    private final Passing passing;
    private final Clock clock;

    Wishing(
            Subscriptions subscriptions,
            OfferedServices services,
            ListZone listZone,
            Turnover turnover,
            Passing passing,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.services = services;
        this.listZone = listZone;
        this.turnover = turnover;
        this.passing = passing;
        this.clock = clock;
    }

    @Transactional
    Subscription wish(UUID publicId, UnaryOperator<Wishes> wish) {
        var seen = active(subscriptions.byPublicId(publicId)).wishes();
        var wished = wish.apply(seen);
        services.check(wished.services());
        // Whatever the api is asked for comes before anybody is kept waiting.
        var zone = listZone.now();
        if (!wished.rhythm().equals(seen.rhythm())) {
            passing.stop();
        }
        var before = active(subscriptions.lock(publicId));
        var wishes = wish.apply(before.wishes());
        subscriptions.wish(publicId, wishes);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        turnover.turn(before, wishes.rhythm(), now, zone);
        return active(subscriptions.byPublicId(publicId));
    }

    private static Subscription active(Optional<Subscription> known) {
        return known.filter(Subscription::active).orElseThrow(Rejection.NoSubscription::new);
    }
}
