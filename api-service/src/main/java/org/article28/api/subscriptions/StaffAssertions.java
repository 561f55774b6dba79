package org.article28.api.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.article28.model.staff.SecretKeys;
import org.article28.model.staff.StaffAssertion;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Signs for the notifier who of the staff asks. */
@ApplicationScoped
public class StaffAssertions {

    private final SecretKeys keys;
    private final Clock clock;

    StaffAssertions(SecretKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The value of {@link StaffAssertion#HEADER}. */
    public String sign(StaffAssertion staff) {
        var now = clock.instant();
        var claims = new JwtClaims();
        claims.setIssuer(StaffAssertion.ISSUER);
        claims.setAudience(StaffAssertion.AUDIENCE);
        claims.setSubject(staff.subject());
        claims.setStringListClaim(StaffAssertion.ROLES, List.copyOf(staff.roles()));
        if (staff.address() != null) {
            claims.setStringClaim(StaffAssertion.ADDRESS, staff.address());
        }
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(
                NumericDate.fromSeconds(now.plus(StaffAssertion.LIFETIME).getEpochSecond()));
        return signed(claims);
    }

    private String signed(JwtClaims claims) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKeyIdHeaderValue(keys.first());
        signature.setKey(keys.signing());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("what we wrote can be signed", e);
        }
    }
}
