package org.article28.notifier.delivery;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;

/** The leases of this process, and what the dead of any process left behind. */
@ApplicationScoped
class Leases {

    private final Set<Lease> own = ConcurrentHashMap.newKeySet();
    private final Database database;
    private final Deliveries deliveries;
    private final DeliveryConfig config;
    private final Clock clock;

    Leases(Database database, Deliveries deliveries, DeliveryConfig config, Clock clock) {
        this.database = database;
        this.deliveries = deliveries;
        this.config = config;
        this.clock = clock;
    }

    Lease open() {
        var lease = new Lease();
        long asked = System.nanoTime();
        database.update(
                "insert into worker (id, lease_until) values (?, now() + make_interval(secs => ?))",
                lease.id(),
                seconds());
        lease.renewed(asked, config.lease());
        own.add(lease);
        return lease;
    }

    /** Its deliveries, if any are left, are for others. */
    void close(Lease lease) {
        lease.lose();
        own.remove(lease);
        database.update("delete from worker where id = ?", lease.id());
    }

    /** Own leases first, so that nobody takes over from themselves. Returns how many were. */
    int renewAndTakeOver() {
        renew();
        int left = deliveries.takeOver(clock.instant());
        if (left > 0) {
            Log.warnf("%d deliveries of dead workers are queued again", left);
        }
        database.update("delete from worker where lease_until < now() - interval '1 hour'");
        return left;
    }

    private void renew() {
        var leases = List.copyOf(own);
        long asked = System.nanoTime();
        var renewed =
                new HashSet<>(
                        database.list(
                                """
                                update worker set lease_until = now() + make_interval(secs => ?)
                                where id = any (cast(? as uuid[])) and lease_until >= now()
                                returning id
                                """,
                                row -> Columns.uuid(row, "id"),
                                seconds(),
                                leases.stream().map(lease -> lease.id().toString()).toList()));
        for (var lease : leases) {
            if (renewed.contains(lease.id())) {
                lease.renewed(asked, config.lease());
            } else {
                lease.lose();
                own.remove(lease);
            }
        }
    }

    private double seconds() {
        return config.lease().toMillis() / 1_000.0;
    }
}
