package org.article28.api.desk.door;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.article28.api.desk.provider.Vouched;
import org.jspecify.annotations.Nullable;

/** Part of a session's row: for whom the provider vouched, when, and by what it is asked again. */
@Embeddable
class Stay {

    private String subject;
    private String roles;
    private byte[] tokens;
    private Instant vouchedAt;
    private @Nullable Instant lookAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Stay() {}

    Stay(SessionSecret secret, Vouched person, Instant now, @Nullable Instant lookAt) {
        this.subject = person.subject();
        this.roles = person.roles().stream().sorted().collect(Collectors.joining(" "));
        this.tokens = KeptTokens.of(person).sealed(secret);
        this.vouchedAt = now;
        this.lookAt = lookAt;
    }

    SessionHolder holder() {
        var split = Arrays.stream(roles.split(" ")).collect(Collectors.toUnmodifiableSet());
        return new SessionHolder(subject, split);
    }

    KeptTokens tokens(SessionSecret secret) {
        return KeptTokens.opened(tokens, secret);
    }

    String roles() {
        return roles;
    }

    byte[] sealed() {
        return tokens;
    }

    Instant vouchedAt() {
        return vouchedAt;
    }

    @Nullable Instant lookAt() {
        return lookAt;
    }
}
