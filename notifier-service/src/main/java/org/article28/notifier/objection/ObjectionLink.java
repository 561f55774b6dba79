package org.article28.notifier.objection;

import java.util.UUID;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.subscription.Bearer;
import org.article28.notifier.token.Purpose;
import org.article28.notifier.token.Tokens;
import org.article28.notifier.token.VersionRange;
import org.jspecify.annotations.Nullable;

/** Who may object by the link of a mail, and to what of which versions. */
record ObjectionLink(UUID sender, VersionRange versions) {

    static ObjectionLink opened(Tokens tokens, @Nullable String token) {
        var valid = Bearer.valid(tokens.verify(Purpose.OBJECT, token));
        return VersionRange.read(valid.about())
                .map(versions -> new ObjectionLink(valid.subject(), versions))
                .orElseThrow(Rejection.ForgedLink::new);
    }
}
