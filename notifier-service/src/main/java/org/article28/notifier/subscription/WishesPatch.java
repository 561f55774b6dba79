package org.article28.notifier.subscription;

import java.util.List;
import org.article28.model.LanguageTags;
import org.article28.model.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of {@link PreferencesPatch}, for the documentation. */
@Schema(name = "PreferencesPatch", description = "Null takes a wish back")
record WishesPatch(
        @Schema(nullable = true, pattern = LanguageTags.PATTERN, maxLength = LanguageTags.LONGEST)
                @Nullable String language,
        @Schema(nullable = true, maxItems = WishChecks.MOST_SERVICES)
                @Nullable List<@Slug String> services,
        @Schema(
                        nullable = true,
                        enumeration = {"all", "not-editorial"})
                @Nullable String changes,
        @Schema(
                        nullable = true,
                        description = "How often; none means at once",
                        enumeration = {"immediate", "daily", "weekly"})
                @Nullable String frequency,
        @Schema(
                        nullable = true,
                        description = "Of digests; none means 8",
                        minimum = "0",
                        maximum = "23",
                        examples = "8")
                @Nullable Integer hour,
        @Schema(
                        nullable = true,
                        description = "Of weekly digests; none means Monday",
                        enumeration = {
                            "monday",
                            "tuesday",
                            "wednesday",
                            "thursday",
                            "friday",
                            "saturday",
                            "sunday"
                        })
                @Nullable String weekday,
        @Schema(
                        nullable = true,
                        description = "IANA time zone of the hour; none means the list's own",
                        examples = "Europe/Berlin",
                        pattern = WishChecks.ZONE,
                        maxLength = WishChecks.LONGEST_ZONE)
                @Nullable String zone) {}
