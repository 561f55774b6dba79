package org.article28.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the whole list.
 *
 * @param statements texts that stand beside the list, in the order in which they are shown
 * @param services the services that readers and subscribers choose from
 * @param language the authoritative language of all texts, BCP 47
 * @param regimes whose rules are checked; none given means {@code eu}
 * @param authorisation which kind the contracts give, Art. 28(2) GDPR
 * @param noticeDays days between a notice and the change; none set means that no day is computed
 * @param objectionDays days in which a customer may object; none set means that no day is shown
 * @param objectionContact a monitored function; notices name it as Reply-To
 * @param fourEyes whether a second person approves what is published
 * @param holdMinutes minutes between a publication and its first mail
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Register(
        @Slug String id,
        @NotNull @Valid Organisation organisation,
        @Line @Nullable String title,
        @Prose @Nullable String introduction,
        List<@Valid Statement> statements,
        List<@Valid Section> sections,
        List<@Valid Service> services,
        @LanguageTag @Nullable String language,
        @TimeZone @Nullable String timeZone,
        Set<Regime> regimes,
        @Nullable Authorisation authorisation,
        @PositiveOrZero @Max(3650) @Nullable Integer noticeDays,
        @PositiveOrZero @Max(3650) @Nullable Integer objectionDays,
        @Valid @Nullable Contact objectionContact,
        @Nullable Boolean fourEyes,
        @PositiveOrZero @Max(1440) @Nullable Integer holdMinutes,
        @WebAddress @Nullable String privacyNotice,
        @Valid @Nullable Subscription subscription,
        List<@Valid RelatedPolicy> relatedPolicies,
        Map<@LanguageTag String, Map<@Line String, @Prose String>> translations)
        implements Part {

    public Register {
        id = Text.required(id);
        title = Text.of(title);
        introduction = Text.of(introduction);
        statements = Text.copy(statements);
        sections = Text.copy(sections);
        services = Text.copy(services);
        language = Text.of(language);
        timeZone = Text.of(timeZone);
        regimes = Text.copy(regimes);
        privacyNotice = Text.of(privacyNotice);
        relatedPolicies = Text.copy(relatedPolicies);
        translations = Text.translations(translations);
    }

    /** In which the list counts its days; UTC where it names none. */
    public ZoneId zone() {
        return ZoneId.of(timeZone == null ? "UTC" : timeZone);
    }

    @Override
    public String label() {
        return title != null ? title : organisation.name();
    }

    @Override
    public PartKind part() {
        return PartKind.REGISTER;
    }

    /** A text beside the list: where data lies, how support reaches it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Statement(
            @Slug String id,
            @Line @Nullable String title,
            @NotBlank @Prose String text,
            Map<@LanguageTag String, Map<@Line String, @Prose String>> translations)
            implements Identified {

        public Statement {
            id = Text.required(id);
            title = Text.of(title);
            text = Text.required(text);
            translations = Text.translations(translations);
        }
    }

    /** A table of the list. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Section(
            @Slug String id,
            @NotBlank @Line String title,
            @Nullable Role role,
            Map<@LanguageTag String, Map<@Line String, @Prose String>> translations)
            implements Identified {

        public Section {
            id = Text.required(id);
            title = Text.required(title);
            translations = Text.translations(translations);
        }

        /** Whether those listed are sub-processors; other recipients carry no right to object. */
        @Schema(name = "SectionRole")
        public enum Role {
            @JsonProperty("sub-processors")
            SUB_PROCESSORS,
            @JsonProperty("other-recipients")
            OTHER_RECIPIENTS
        }
    }

    /** A service of the organisation that entries and subscriptions refer to. */
    public record Service(@Slug String id, @NotBlank @Line String title) implements Identified {

        public Service {
            id = Text.required(id);
            title = Text.required(title);
        }
    }

    /** The wording of the subscription form; it is part of the evidence of consent. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "SubscriptionWording")
    public record Subscription(
            @Prose @Nullable String promise, @Prose @Nullable String acknowledgement) {

        public Subscription {
            promise = Text.of(promise);
            acknowledgement = Text.of(acknowledgement);
        }
    }

    /** A policy that the list refers to; the address may be unknown. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RelatedPolicy(@NotBlank @Line String title, @WebAddress @Nullable String url) {

        public RelatedPolicy {
            title = Text.required(title);
            url = Text.of(url);
        }
    }

    /** Art. 28(2) GDPR. */
    public enum Authorisation {
        @JsonProperty("general")
        GENERAL,
        @JsonProperty("specific")
        SPECIFIC
    }
}
