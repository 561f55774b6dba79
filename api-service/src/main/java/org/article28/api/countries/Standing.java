package org.article28.api.countries;

/** How a regime sees a place on a day. */
public sealed interface Standing {

    /** The regime's own law holds there, or transfers count as none. */
    record Member(Row row) implements Standing {}

    /** Art. 45 GDPR or its equal: no further tool is needed. */
    record Adequate(Row row) implements Standing {}

    /** Adequate for some recipients only; whether for this one is for a person to tell. */
    record Partly(Row row) implements Standing {}

    /** Adequate only through the mechanism that the row names. */
    record Framework(Row row) implements Standing {}

    /** Everywhere else: Art. 46 GDPR or its equal. */
    record ThirdCountry() implements Standing {}

    static Standing of(Row row) {
        return switch (row.kind()) {
            case MEMBER, TERRITORY, INTERIM -> new Member(row);
            case ADEQUATE, ORGANISATION -> {
                if (row.only() != null) {
                    yield new Framework(row);
                }
                yield row.partial() ? new Partly(row) : new Adequate(row);
            }
        };
    }
}
