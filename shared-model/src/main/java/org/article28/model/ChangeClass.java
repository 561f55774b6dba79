package org.article28.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a change asks of its readers, the least first, under the names that the wire uses. */
public enum ChangeClass {
    /** White space, case, links, order, translations, and what the publisher marks as such. */
    @JsonProperty("editorial")
    EDITORIAL("editorial"),
    /** Worth knowing, without a right to object: removals, names, purposes, dates, statements. */
    @JsonProperty("material")
    MATERIAL("material"),
    /** Art. 28(2) GDPR or its equal in contracts: customers may object. */
    @JsonProperty("notice")
    NOTICE("notice");

    private final String wire;

    ChangeClass(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
