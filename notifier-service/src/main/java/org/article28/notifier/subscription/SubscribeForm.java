package org.article28.notifier.subscription;

import java.util.List;
import java.util.Set;
import org.article28.model.problem.FieldError;
import org.article28.notifier.announcement.ChangesWanted;
import org.article28.notifier.mail.wording.SubscribeTexts;
import org.article28.notifier.page.Page;
import org.article28.notifier.rhythm.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * What the page to subscribe shows.
 *
 * @param given what was filled in
 * @param faults what has to be mended, in the order of the fields
 */
public record SubscribeForm(
        FormWording wording,
        Given given,
        List<Page.Choice> services,
        List<Page.Choice> changes,
        List<Page.Choice> frequencies,
        Page.Selection language,
        List<Fault> faults) {

    static final int LONGEST_EMAIL = 254;

    /** As {@link FormWording#mark}. */
    static final String READ = "^[0-9a-f]{16}$";

    static final int LONGEST_READ = 16;

    private static final List<String> FIELDS =
            List.of("email", "services", "changes", "frequency", "language", "privacyNoticeRead");

    public SubscribeForm {
        services = List.copyOf(services);
        changes = List.copyOf(changes);
        frequencies = List.copyOf(frequencies);
        faults = List.copyOf(faults);
    }

    /** Something that has to be mended, in the language of the page. */
    public record Fault(String field, String detail) {

        static List<Fault> all(List<FieldError> errors, SubscribeTexts say) {
            return errors.stream()
                    .map(error -> String.valueOf(error.pointer()).split("/", -1)[1])
                    .distinct()
                    .sorted((one, other) -> FIELDS.indexOf(one) - FIELDS.indexOf(other))
                    .map(field -> new Fault(field, detail(field, say)))
                    .toList();
        }

        private static String detail(String field, SubscribeTexts say) {
            return switch (field) {
                case "email" -> say.noAddress();
                case "services" -> say.noSuchService();
                case "privacyNoticeRead" -> say.notRead();
                default -> say.noSuchChoice();
            };
        }
    }

    /**
     * The fields as they were filled in.
     *
     * @param read the mark of the wording that was acknowledged; empty where none was
     */
    public record Given(
            String email,
            @Nullable String language,
            String frequency,
            Set<String> services,
            String changes,
            String read) {

        /** Every update comes first, in the language of the page. */
        static Given nothing(String language) {
            return new Given(
                    "",
                    language,
                    Frequency.IMMEDIATE.wire(),
                    Set.of(),
                    ChangesWanted.ALL.wire(),
                    "");
        }

        public Given {
            services = Set.copyOf(services);
        }

        SubscriptionRequest request(FormWording shown) {
            return new SubscriptionRequest(
                    email.strip(),
                    read.equals(shown.mark()),
                    language,
                    frequency,
                    null,
                    null,
                    null,
                    services.stream().sorted().toList(),
                    changes);
        }

        /** Tells no address. */
        @Override
        public String toString() {
            return "Given";
        }
    }

    public int longestEmail() {
        return LONGEST_EMAIL;
    }

    public boolean isRead() {
        return given.read().equals(wording.mark());
    }

    /** What has to be mended in that field. */
    public @Nullable String faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::detail)
                .findFirst()
                .orElse(null);
    }

    /** Tells no address. */
    @Override
    public String toString() {
        return "SubscribeForm";
    }
}
