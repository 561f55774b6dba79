package org.article28.api.countries;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a place needs no transfer tool under a regime. */
@Schema(name = "CountryKind")
public enum Kind {
    /** The regime's own law holds there: an EEA state, the United Kingdom, Switzerland. */
    @JsonProperty("member")
    MEMBER,
    /** Part of a member, with a code of its own. */
    @JsonProperty("territory")
    TERRITORY,
    /** A treaty let transfers count as none for a while. */
    @JsonProperty("interim")
    INTERIM,
    /** A decision found its protection adequate, for all or for some recipients. */
    @JsonProperty("adequate")
    ADEQUATE,
    /** An international organisation whose protection was found adequate. */
    @JsonProperty("organisation")
    ORGANISATION
}
