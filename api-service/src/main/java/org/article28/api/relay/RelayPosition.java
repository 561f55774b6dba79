package org.article28.api.relay;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The single row that notes how far the relay came. */
@Entity
@SuppressWarnings("UnusedVariable") // queries and operators read what no code does
@Table(name = "relay_position")
class RelayPosition {

    @Id private boolean onlyRow;
    private long lastSentVersion;

    protected RelayPosition() {}

    long lastSentVersion() {
        return lastSentVersion;
    }
}
