package org.article28.api.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.article28.api.access.Actor;
import org.article28.api.wire.Writer;

/** Notes every write, in the transaction that writes. */
@ApplicationScoped
public class AuditTrail {

    private final AuditEntries entries;
    private final Writer writer;
    private final Event<Deed> deeds;
    private final Clock clock;

    AuditTrail(AuditEntries entries, Writer writer, Event<Deed> deeds, Clock clock) {
        this.entries = entries;
        this.writer = writer;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Who observes the deed does so in the same transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Actor actor, Deed deed) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.append(new AuditEntry(actor, at, deed, writer.json(deed.details())));
        deeds.fire(deed);
    }
}
