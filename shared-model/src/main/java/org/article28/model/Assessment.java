package org.article28.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A transfer impact assessment: Clause 14 of Decision (EU) 2021/914, EDPB Recommendations 01/2020.
 *
 * @param assessedOn day of the assessment
 * @param reviewBy day by which it is looked at again
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Assessment(
        @Slug String id,
        @Line @Nullable String title,
        Set<@Valid Party> exporters,
        @Valid @Nullable Party importer,
        @Prose @Nullable String onwardTransfers,
        TransferMechanism.@Nullable Type mechanism,
        @Prose @Nullable String circumstances,
        @Prose @Nullable String destinationLaw,
        @Valid @Nullable Measures supplementaryMeasures,
        @Prose @Nullable String riskOfHarm,
        @Nullable Risk residualRisk,
        @Prose @Nullable String conclusion,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate reviewBy,
        @Prose @Nullable String publicSummary,
        Map<@LanguageTag String, Map<@Line String, @Prose String>> translations)
        implements Part {

    public Assessment {
        title = Text.of(title);
        id = Text.required(id);
        exporters = Text.copy(exporters);
        onwardTransfers = Text.of(onwardTransfers);
        circumstances = Text.of(circumstances);
        destinationLaw = Text.of(destinationLaw);
        riskOfHarm = Text.of(riskOfHarm);
        conclusion = Text.of(conclusion);
        publicSummary = Text.of(publicSummary);
        translations = Text.translations(translations);
    }

    @Override
    public String label() {
        return title != null ? title : id;
    }

    @Override
    public PartKind part() {
        return PartKind.ASSESSMENT;
    }

    /**
     * Who exports or imports.
     *
     * @param subProcessor id of an entry, or {@code self}: the organisation
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Party(
            @Slug @Nullable String subProcessor,
            @Line @Nullable String name,
            @Country @Nullable String country) {

        /** Stands for the organisation whose list this is. */
        public static final String SELF = "self";

        public Party {
            subProcessor = Text.of(subProcessor);
            name = Text.of(name);
            country = Text.country(country);
        }
    }

    /** Measures that supplement the transfer tool: EDPB Recommendations 01/2020, Annex 2. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Measures(
            @Prose @Nullable String technical,
            @Prose @Nullable String contractual,
            @Prose @Nullable String organisational) {

        public Measures {
            technical = Text.of(technical);
            contractual = Text.of(contractual);
            organisational = Text.of(organisational);
        }
    }

    /** What remains after the measures. */
    public enum Risk {
        @JsonProperty("low")
        LOW,
        @JsonProperty("medium")
        MEDIUM,
        @JsonProperty("high")
        HIGH
    }
}
