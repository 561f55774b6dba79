package org.article28.api.audit;

import jakarta.enterprise.context.ApplicationScoped;
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
    private final Clock clock;

    AuditTrail(AuditEntries entries, Writer writer, Clock clock) {
        this.entries = entries;
        this.writer = writer;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Actor actor, Deed deed) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.append(new AuditEntry(actor, at, deed, writer.json(deed.details())));
    }
}
