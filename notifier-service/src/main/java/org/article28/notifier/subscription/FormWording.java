package org.article28.notifier.subscription;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.model.Register;
import org.article28.model.Sha256;
import org.article28.notifier.mail.wording.Wording;
import org.article28.wording.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What the form promises and has acknowledged: the register's own words where it has some. What was
 * shown is kept as evidence of the consent.
 *
 * @param privacyNotice its address
 */
public record FormWording(
        Passage promise, Passage acknowledgement, @Nullable String privacyNotice) {

    private static final int MARK = 16;

    static FormWording of(@Nullable Register register, Wording wording) {
        var say = wording.subscribing();
        var own = register == null ? null : register.subscription();
        var language = register == null ? null : register.language();
        return new FormWording(
                passage(own == null ? null : own.promise(), say.promise(), language, wording),
                passage(
                        own == null ? null : own.acknowledgement(),
                        say.acknowledgement(),
                        language,
                        wording),
                register == null ? null : register.privacyNotice());
    }

    private static Passage passage(
            @Nullable String own, String ours, @Nullable String language, Wording wording) {
        return own == null
                ? Passage.own(ours)
                : new Passage(own, language == null ? null : wording.other(language));
    }

    String evidence() {
        return Stream.of(promise.text(), acknowledgement.text(), privacyNotice)
                .filter(words -> words != null)
                .collect(Collectors.joining("\n"));
    }

    /** What ticking the acknowledgement sends: other words have to be read anew. */
    public String mark() {
        return Sha256.hex(evidence()).substring(0, MARK);
    }
}
