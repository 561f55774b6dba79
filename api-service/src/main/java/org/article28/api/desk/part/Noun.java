package org.article28.api.desk.part;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.stream.Stream;
import org.article28.api.desk.form.FormSpec;
import org.article28.model.PartKind;
import org.jspecify.annotations.Nullable;

/** What the document consists of, as the desk's addresses name it. */
enum Noun {
    ENTRY("new-entry", "entries"),
    ASSESSMENT("new-assessment", "assessments"),
    REGISTER("register", "register");

    private final String begun;
    private final String listed;

    Noun(String begun, String listed) {
        this.begun = begun;
        this.listed = listed;
    }

    /** {@code step} of an address, which the resource's own pattern let through. */
    static Noun at(String step) {
        return Arrays.stream(values())
                .filter(noun -> Stream.of(noun.begun, noun.listed).anyMatch(step::equals))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no noun: " + step));
    }

    static PartWords say() {
        return MessageBundles.get(PartWords.class);
    }

    FormSpec spec() {
        return switch (this) {
            case ENTRY -> EntrySpec.FORM;
            case ASSESSMENT -> AssessmentSpec.FORM;
            case REGISTER -> RegisterSpec.FORM;
        };
    }

    PartKind kind() {
        return spec().kind();
    }

    /** Of one that has no name yet. */
    String title(PartWords say) {
        return switch (this) {
            case ENTRY -> say.newEntry();
            case ASSESSMENT -> say.newAssessment();
            case REGISTER -> say.register();
        };
    }

    String listed(PartWords say) {
        return this == ENTRY ? say.entries() : say.assessments();
    }

    String remove(PartWords say) {
        return this == ENTRY ? say.removeEntry() : say.removeAssessment();
    }

    String removeHint(PartWords say) {
        return this == ENTRY ? say.removeEntryHint() : say.removeAssessmentHint();
    }

    /** Whether there is a list of them; there is one register. */
    boolean isListed() {
        return this != REGISTER;
    }

    /** Where they are listed. */
    String list(String draft) {
        return "/desk/drafts/" + draft + "/" + listed;
    }

    /** Where one is edited; {@code id} is null where it is new. */
    String address(String draft, @Nullable String id) {
        if (!isListed()) {
            return list(draft);
        }
        return id == null ? "/desk/drafts/" + draft + "/" + begun : list(draft) + "/" + id;
    }
}
