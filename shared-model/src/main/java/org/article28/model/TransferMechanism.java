package org.article28.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a transfer to a third country rests on, Chapter V GDPR or its equal elsewhere.
 *
 * @param reference where the instrument is found or how it is numbered
 * @param instrument the act, such as {@code 2021/914}; unstated where the source does not say
 * @param validUntil last day on which it holds
 * @param assessment whether readers can see the transfer impact assessment
 * @param stated the publisher's own words
 * @param reason why none is required; with {@code not-required} only
 * @param modules 1 to 4 of Decision (EU) 2021/914; with {@code scc} only
 * @param participant the listed name; with {@code dpf} only
 * @param covers which data the certification covers; with {@code dpf} only
 * @param checkedOn when the listing was looked up; with {@code dpf} only
 * @param article the point of Art. 49(1); with {@code derogation} only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TransferMechanism(
        @NotNull Type type,
        @Nullable Regime regime,
        @Line @Nullable String reference,
        @Line @Nullable String instrument,
        @Nullable LocalDate validUntil,
        @Nullable AssessmentAccess assessment,
        @Prose @Nullable String stated,
        @Nullable Reason reason,
        Set<@Min(1) @Max(4) Integer> modules,
        @Line @Nullable String participant,
        Set<DpfCoverage> covers,
        @Nullable LocalDate checkedOn,
        @Line @Nullable String article) {

    public TransferMechanism {
        reference = Text.of(reference);
        instrument = Text.of(instrument);
        stated = Text.of(stated);
        modules = Text.copy(modules);
        participant = Text.of(participant);
        covers = Text.copy(covers);
        article = Text.of(article);
    }

    /** Whose transfers it is for; without a regime, all. */
    public Set<Regime> appliesIn() {
        if (type == Type.UK_IDTA || type == Type.UK_ADDENDUM) {
            return Set.of(Regime.UK);
        }
        return regime == null ? Set.of(Regime.values()) : Set.of(regime);
    }

    /** The tools of Chapter V GDPR, of UK law, and what stands in lists beside them. */
    @Schema(name = "TransferMechanismType")
    public enum Type {
        @JsonProperty("not-required")
        NOT_REQUIRED,
        /** Art. 45(3). */
        @JsonProperty("adequacy")
        ADEQUACY,
        /** Art. 45(3), Decision (EU) 2023/1795, the UK Extension, or the Swiss-U.S. framework. */
        @JsonProperty("dpf")
        DPF,
        /** History: invalid since 16 July 2020, CJEU C-311/18. */
        @JsonProperty("privacy-shield")
        PRIVACY_SHIELD,
        /** Art. 46(2)(c). */
        @JsonProperty("scc")
        SCC,
        /** Art. 46(2)(d). */
        @JsonProperty("scc-authority")
        SCC_AUTHORITY,
        /** Art. 46(2)(b), 47. */
        @JsonProperty("bcr")
        BCR,
        /** Art. 46(2)(e). */
        @JsonProperty("code-of-conduct")
        CODE_OF_CONDUCT,
        /** Art. 46(2)(f). */
        @JsonProperty("approved-certification")
        APPROVED_CERTIFICATION,
        /** Art. 46(2)(a). */
        @JsonProperty("public-instrument")
        PUBLIC_INSTRUMENT,
        /** Art. 46(3)(b). */
        @JsonProperty("administrative-arrangement")
        ADMINISTRATIVE_ARRANGEMENT,
        /** Art. 46(3)(a). */
        @JsonProperty("ad-hoc-clauses")
        AD_HOC_CLAUSES,
        /** Art. 49. */
        @JsonProperty("derogation")
        DEROGATION,
        @JsonProperty("uk-idta")
        UK_IDTA,
        @JsonProperty("uk-addendum")
        UK_ADDENDUM,
        @JsonProperty("other")
        OTHER
    }

    /** Why no mechanism is required. */
    @Schema(name = "NotRequiredReason")
    public enum Reason {
        @JsonProperty("importer-in-eea")
        IMPORTER_IN_EEA,
        /** The source says only "N/A". */
        @JsonProperty("unspecified")
        UNSPECIFIED
    }

    /** How a reader comes to the transfer impact assessment. */
    public enum AssessmentAccess {
        @JsonProperty("public")
        PUBLIC,
        @JsonProperty("on-request")
        ON_REQUEST,
        @JsonProperty("none")
        NONE,
        @JsonProperty("unstated")
        UNSTATED
    }

    /** What a certification under the Data Privacy Framework covers. */
    public enum DpfCoverage {
        @JsonProperty("hr")
        HR,
        @JsonProperty("non-hr")
        NON_HR
    }
}
