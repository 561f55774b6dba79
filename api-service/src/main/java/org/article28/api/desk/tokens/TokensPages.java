package org.article28.api.desk.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.article28.api.access.Role;
import org.article28.api.access.TokenKeeper;
import org.article28.api.access.TokenKeeper.KnownToken;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.Moments;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.Visitor;
import org.article28.api.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** Makes the page of the tokens. */
@ApplicationScoped
class TokensPages {

    private static final int SHOWN = 100;
    private static final List<String> ROLES =
            List.of(Role.VIEWER, Role.EDITOR, Role.PUBLISHER, Role.AUDITOR, Role.ADMIN);

    private final TokenKeeper keeper;
    private final DeskFrames frames;
    private final Clock clock;

    TokensPages(TokenKeeper keeper, DeskFrames frames, Clock clock) {
        this.keeper = keeper;
        this.frames = frames;
        this.clock = clock;
    }

    /** What came of the form. */
    record Asked(@Nullable String made, SentForm form, TokensPage.Faults faults) {

        static final Asked NOTHING = new Asked(null, SentForm.EMPTY, TokensPage.Faults.NONE);
    }

    TokensPage of(Visitor visitor, @Nullable String after, Asked asked) {
        var found =
                keeper.after(after, SHOWN + 1)
                        .orElseThrow(() -> new Rejection.NotFound("there is no such token"));
        var now = clock.instant();
        return new TokensPage(
                frames.of(DeskFrames.say().tokens(), visitor),
                found.stream().limit(SHOWN).map(each -> line(each, now)).toList(),
                asked.made(),
                asked.form().text("name"),
                ROLES.stream().map(role -> wish(role, asked)).toList(),
                asked.made() == null ? asked.form().text("expires") : "",
                asked.faults(),
                found.size() > SHOWN ? found.get(SHOWN - 1).name() : null);
    }

    /** What was ticked stays until the token is made. */
    private static TokensPage.RoleWish wish(String role, Asked asked) {
        boolean ticked = asked.made() == null && asked.form().all("role").contains(role);
        return new TokensPage.RoleWish(role, ticked);
    }

    private static TokensPage.TokenLine line(KnownToken token, Instant now) {
        var expires = token.expiresAt();
        return new TokensPage.TokenLine(
                token.name(),
                String.join(", ", new TreeSet<>(token.roles())),
                Moments.words(token.createdAt()),
                end(token),
                token.revokedAt() == null && (expires == null || now.isBefore(expires)));
    }

    private static String end(KnownToken token) {
        var say = DeskFrames.say();
        var revoked = token.revokedAt();
        var expires = token.expiresAt();
        if (revoked != null) {
            return say.revokedOn(Moments.words(revoked));
        }
        return expires == null ? "" : say.expiresOn(Moments.words(expires));
    }
}
