package org.article28.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One engagement of a sub-processor: Art. 28(2) and (4) GDPR; Decision (EU) 2021/915, Annex IV.
 *
 * @param id stable over renames; derived from the name where none is given
 * @param name as published
 * @param entity ties several engagements of one legal entity together
 * @param membersUrl where the members of an affiliate group are listed
 * @param memberOf id of the affiliate group that it belongs to
 * @param sections ids of the register's sections in which it stands
 * @param engagedBy id of the entry that engages it: the chain of Art. 28(4)
 * @param contact a function, not a person
 * @param duration Decision (EU) 2021/914, Annex I.B
 * @param services ids of the register's services; none means all
 * @param engagedFrom first day; none means from the publication on
 * @param engagedUntil last day, inclusive
 * @param replaces ids of the entries whose place it takes
 * @param urgency why the engagement could not wait for the notice period
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SubProcessor(
        @Slug String id,
        @NotBlank @Line String name,
        @Line @Nullable String legalName,
        Set<@Line String> formerNames,
        @Line @Nullable String registrationNumber,
        @Slug @Nullable String entity,
        @Nullable Kind kind,
        @WebAddress @Nullable String membersUrl,
        @Slug @Nullable String memberOf,
        Set<@Slug String> sections,
        @Slug @Nullable String engagedBy,
        @Nullable Engagement engagement,
        @Prose @Nullable String condition,
        @Prose @Nullable String address,
        @Country @Nullable String country,
        @Valid @Nullable Contact contact,
        @WebAddress @Nullable String website,
        @WebAddress @Nullable String dpaUrl,
        @WebAddress @Nullable String privacyUrl,
        @WebAddress @Nullable String subProcessorListUrl,
        Set<@Line String> securityCertifications,
        @Prose @Nullable String purpose,
        @Prose @Nullable String processing,
        @Prose @Nullable String responsibilities,
        @Prose @Nullable String duration,
        Set<@Slug String> services,
        Set<@Line String> dataCategories,
        Set<@Line String> dataSubjects,
        Set<@Valid Location> locations,
        @Valid @Nullable Access access,
        Set<@Valid TransferMechanism> transferMechanisms,
        Set<@Slug String> assessments,
        @Nullable LocalDate engagedFrom,
        @Nullable LocalDate engagedUntil,
        Set<@Slug String> replaces,
        @Size(max = 100, message = "at most 100 changes can be planned for an entry")
                Set<@Valid PlannedChange> plannedChanges,
        @Valid @Nullable Urgency urgency,
        Map<@LanguageTag String, Map<@Line String, @Prose String>> translations)
        implements Part {

    public SubProcessor {
        name = Text.required(name);
        id = Text.of(id) == null ? Slugs.of(name) : Text.required(id);
        legalName = Text.of(legalName);
        formerNames = Text.set(formerNames);
        registrationNumber = Text.of(registrationNumber);
        entity = Text.of(entity);
        membersUrl = Text.of(membersUrl);
        memberOf = Text.of(memberOf);
        sections = Text.set(sections);
        engagedBy = Text.of(engagedBy);
        condition = Text.of(condition);
        address = Text.of(address);
        country = Text.country(country);
        website = Text.of(website);
        dpaUrl = Text.of(dpaUrl);
        privacyUrl = Text.of(privacyUrl);
        subProcessorListUrl = Text.of(subProcessorListUrl);
        securityCertifications = Text.set(securityCertifications);
        purpose = Text.of(purpose);
        processing = Text.of(processing);
        responsibilities = Text.of(responsibilities);
        duration = Text.of(duration);
        services = Text.set(services);
        dataCategories = Text.set(dataCategories);
        dataSubjects = Text.set(dataSubjects);
        locations = Text.copy(locations);
        transferMechanisms = Text.copy(transferMechanisms);
        assessments = Text.set(assessments);
        replaces = Text.set(replaces);
        plannedChanges = Text.copy(plannedChanges);
        translations = Text.translations(translations);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public PartKind part() {
        return PartKind.SUB_PROCESSOR;
    }

    /** What it is to the organisation. */
    @Schema(name = "SubProcessorKind")
    public enum Kind {
        @JsonProperty("third-party")
        THIRD_PARTY,
        @JsonProperty("affiliate")
        AFFILIATE,
        @JsonProperty("affiliate-group")
        AFFILIATE_GROUP
    }

    /** Whether every customer is concerned; {@code condition} tells the rest. */
    public enum Engagement {
        @JsonProperty("always")
        ALWAYS,
        @JsonProperty("opt-in")
        OPT_IN,
        @JsonProperty("opt-out")
        OPT_OUT,
        @JsonProperty("exceptional")
        EXCEPTIONAL
    }
}
