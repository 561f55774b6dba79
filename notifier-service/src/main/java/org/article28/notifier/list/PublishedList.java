package org.article28.notifier.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The list as the api publishes it. Every call may find it away. */
@ApplicationScoped
public class PublishedList {

    private static final int NOT_FOUND = 404;

    private final ChangesApi changes;
    private final RegisterApi registers;
    private final ObjectMapper json;

    PublishedList(
            @RestClient ChangesApi changes, @RestClient RegisterApi registers, ObjectMapper json) {
        this.changes = changes;
        this.registers = registers;
        this.json = Lenient.of(json);
    }

    /** The next publications after a version, oldest first; empty when caught up. */
    public List<ReadVersion> after(long version, int limit) {
        try {
            return Garbling.numbered(changes.changes(version, limit).publications(), version);
        } catch (WebApplicationException | ProcessingException e) {
            if (Garbling.isCauseOf(e)) {
                return oneByOne(version, limit);
            }
            throw new ListAway("its changes", e);
        }
    }

    private List<ReadVersion> oneByOne(long version, int limit) {
        try {
            return Garbling.read(changes.anything(version, limit), version, json);
        } catch (WebApplicationException | ProcessingException e) {
            throw new ListAway("its changes", e);
        }
    }

    /** The net change between two versions. */
    public List<PublishedChange> between(long from, long to) {
        try {
            return changes.diff(from, to).changes();
        } catch (WebApplicationException | ProcessingException e) {
            throw new ListAway("what differs between versions", e);
        }
    }

    /** Every published version has one: an api that does not know it is as good as away. */
    public Register register(long version) {
        return found(version).orElseThrow(() -> new ListAway("a register of version " + version));
    }

    /** What the newest version announces, by date. */
    public List<Upcoming.Announced> upcoming() {
        try {
            return registers.upcoming().upcoming();
        } catch (WebApplicationException | ProcessingException e) {
            throw new ListAway("what is announced", e);
        }
    }

    /** What the list as it stood at an instant announces for after that day. */
    public List<Ahead.Step> ahead(Instant at, LocalDate day) {
        try {
            return registers.ahead(at, day).upcoming();
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return List.of();
            }
            throw new ListAway("what lay ahead", e);
        } catch (ProcessingException e) {
            throw new ListAway("what lay ahead", e);
        }
    }

    /** Empty while nothing is published. */
    Optional<Register> newestRegister() {
        return found(null);
    }

    private Optional<Register> found(@Nullable Long version) {
        try {
            return Optional.of(registers.register(version));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw new ListAway("the register", e);
        } catch (ProcessingException e) {
            throw new ListAway("the register", e);
        }
    }
}
