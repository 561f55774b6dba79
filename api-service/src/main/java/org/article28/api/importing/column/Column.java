package org.article28.api.importing.column;

import java.util.Arrays;
import java.util.Optional;

/**
 * The columns that tables carry, in the order in which they are written. Each is one field of an
 * entry.
 */
public enum Column {
    ID("id", "ID"),
    NAME("name", "Name"),
    LEGAL_NAME("legalName", "Legal name"),
    FORMER_NAMES("formerNames", "Former names"),
    ENTITY("entity", "Entity ID"),
    KIND("kind", "Kind"),
    MEMBER_OF("memberOf", "Member of"),
    SECTIONS("sections", "Sections"),
    SERVICES("services", "Services"),
    ENGAGEMENT("engagement", "Engagement"),
    CONDITION("condition", "Condition"),
    PURPOSE("purpose", "Purpose"),
    PROCESSING("processing", "Processing"),
    DATA_CATEGORIES("dataCategories", "Data categories"),
    DATA_SUBJECTS("dataSubjects", "Data subjects"),
    COUNTRY("country", "Country of establishment"),
    ADDRESS("address", "Address"),
    LOCATIONS("locations", "Locations"),
    TRANSFER_MECHANISMS("transferMechanisms", "Transfer mechanisms"),
    WEBSITE("website", "Website"),
    ENGAGED_FROM("engagedFrom", "Engaged from"),
    ENGAGED_UNTIL("engagedUntil", "Engaged until");

    private final String field;
    private final String heading;

    Column(String field, String heading) {
        this.field = field;
        this.heading = heading;
    }

    /** The field of the entry, as the JSON names it. */
    public String field() {
        return field;
    }

    /** The heading that is written. */
    public String heading() {
        return heading;
    }

    static Optional<Column> ofField(String field) {
        return Arrays.stream(values()).filter(column -> column.field.equals(field)).findFirst();
    }
}
