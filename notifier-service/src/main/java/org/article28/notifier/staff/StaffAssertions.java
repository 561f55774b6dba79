package org.article28.notifier.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.article28.model.staff.SecretKeys;
import org.article28.model.staff.StaffAssertion;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.UnresolvableKeyException;

/** Reads what the edge signed, and believes nothing else. */
@ApplicationScoped
class StaffAssertions {

    private static final int CLOCK_SKEW_SECONDS = 30;

    private final SecretKeys keys;
    private final JwtConsumer consumer;

    StaffAssertions(SecretKeys edge) {
        keys = edge;
        consumer =
                new JwtConsumerBuilder()
                        .setJwsAlgorithmConstraints(
                                AlgorithmConstraints.ConstraintType.PERMIT,
                                AlgorithmIdentifiers.HMAC_SHA256)
                        .setVerificationKeyResolver(this::key)
                        .setExpectedIssuer(StaffAssertion.ISSUER)
                        .setExpectedAudience(StaffAssertion.AUDIENCE)
                        .setRequireSubject()
                        .setRequireExpirationTime()
                        .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                        .build();
    }

    /** Empty for what is forged, has expired or is for somebody else. */
    Optional<StaffAssertion> read(String header) {
        try {
            return Optional.of(assertion(consumer.processToClaims(header)));
        } catch (InvalidJwtException | MalformedClaimException notOurs) {
            return Optional.empty();
        }
    }

    private static StaffAssertion assertion(JwtClaims claims) throws MalformedClaimException {
        var roles = claims.getStringListClaimValue(StaffAssertion.ROLES);
        return new StaffAssertion(
                claims.getSubject(),
                Set.copyOf(roles),
                claims.getStringClaimValue(StaffAssertion.ADDRESS));
    }

    private Key key(JsonWebSignature signature, List<JsonWebStructure> around)
            throws UnresolvableKeyException {
        var id = signature.getKeyIdHeaderValue();
        return Optional.ofNullable(id)
                .flatMap(keys::key)
                .orElseThrow(() -> new UnresolvableKeyException("no key of ours"));
    }
}
