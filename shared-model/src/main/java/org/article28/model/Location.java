package org.article28.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where personal data is stored or processed, or reached from: Decision (EU) 2021/915, Annex IV.
 *
 * @param region EU, EEA, Europe, UK or the publisher's own word; "Europe" is not the EEA
 * @param activity what happens there; unstated where the publisher does not say
 * @param services ids of the register's services; none means all of the entry's services
 * @param stated the publisher's own words, where reading them lost something
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Location(
        @NotNull Type type,
        @Country @Nullable String country,
        @Line @Nullable String region,
        @Nullable Activity activity,
        Set<@Slug String> services,
        @Prose @Nullable String condition,
        @Prose @Nullable String note,
        @Prose @Nullable String stated) {

    public Location {
        country = Text.country(country);
        region = Text.of(region);
        services = Text.set(services);
        condition = Text.of(condition);
        note = Text.of(note);
        stated = Text.of(stated);
    }

    /** How precisely the place is known. */
    @Schema(name = "LocationType")
    public enum Type {
        @JsonProperty("country")
        COUNTRY,
        @JsonProperty("region")
        REGION,
        @JsonProperty("customer-selected")
        CUSTOMER_SELECTED,
        @JsonProperty("nearest-to-user")
        NEAREST_TO_USER,
        @JsonProperty("global")
        GLOBAL,
        @JsonProperty("other")
        OTHER
    }

    /** Remote access from a third country is a transfer too: EDPB Guidelines 05/2021. */
    @Schema(name = "LocationActivity")
    public enum Activity {
        @JsonProperty("storage")
        STORAGE,
        @JsonProperty("processing")
        PROCESSING,
        @JsonProperty("remote-access")
        REMOTE_ACCESS
    }
}
