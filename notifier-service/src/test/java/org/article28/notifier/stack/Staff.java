package org.article28.notifier.stack;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.article28.model.staff.SecretKeys;
import org.article28.model.staff.StaffAssertion;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Staff, as the edge asserts them. */
public final class Staff {

    static final String KEY = "test:c3RhZmYta2V5LW9mLXRlc3RzLTEyMzQ1Njc4OTAxMjM=";

    /** The notifier knows it before the edge signs with it. */
    static final String NEXT_KEY = "next:bmV4dC1zdGFmZi1rZXktb2YtdGVzdHMtMTIzNDU2Nzg=";

    private static final String OTHER = "test:YW5vdGhlci1rZXktb2YtdGVzdHMtMTIzNDU2Nzg5MDE=";

    private Staff() {}

    /** A request of somebody with that role. */
    public static RequestSpecification with(String role) {
        return carrying(assertion(KEY, "ada@infobip.example", StaffAssertion.AUDIENCE, 60, role));
    }

    /** The same, once the edge signs with the new key. */
    public static RequestSpecification withNextKey(String role) {
        return carrying(
                assertion(NEXT_KEY, "ada@infobip.example", StaffAssertion.AUDIENCE, 60, role));
    }

    public static RequestSpecification carrying(String assertion) {
        return given().header(StaffAssertion.HEADER, assertion);
    }

    public static String forged(String role) {
        return assertion(OTHER, "mallory", StaffAssertion.AUDIENCE, 60, role);
    }

    public static String expired(String role) {
        return assertion(KEY, "ada@infobip.example", StaffAssertion.AUDIENCE, -60, role);
    }

    public static String forSomebodyElse(String role) {
        return assertion(KEY, "ada@infobip.example", "another-service", 60, role);
    }

    private static String assertion(
            String key, String subject, String audience, int seconds, String role) {
        var keys = new SecretKeys("tests", List.of(key));
        var claims = new JwtClaims();
        claims.setIssuer(StaffAssertion.ISSUER);
        claims.setAudience(audience);
        claims.setSubject(subject);
        claims.setStringListClaim(StaffAssertion.ROLES, role);
        claims.setStringClaim(StaffAssertion.ADDRESS, "192.0.2.7");
        claims.setExpirationTimeMinutesInTheFuture(seconds / 60f);
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKeyIdHeaderValue(keys.first());
        signature.setKey(keys.signing());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
