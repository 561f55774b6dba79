package org.article28.api.desk.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.token.Tokens;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks that somebody signed in at the provider just now, for us, on this way. */
@ApplicationScoped
class IdTokens {

    private final Endpoints endpoints;

    IdTokens(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    void check(Tokens tokens, Way way) throws ProviderAway, ProviderRefusal {
        if (!(tokens instanceof OIDCTokens ours) || ours.getIDToken() == null) {
            throw new ProviderRefusal("there is no ID token; is the client one of OpenID Connect?");
        }
        var idToken = ours.getIDToken();
        try {
            var claims = endpoints.known().idTokens().validate(idToken, new Nonce(way.nonce()));
            var hash = claims.getAccessTokenHash();
            if (hash != null) {
                var algorithm = JWSAlgorithm.parse(idToken.getHeader().getAlgorithm().getName());
                AccessTokenValidator.validate(ours.getAccessToken(), algorithm, hash);
            }
        } catch (KeySourceException e) {
            throw new ProviderAway(e);
        } catch (BadJOSEException | JOSEException | InvalidHashException e) {
            throw new ProviderRefusal(e);
        }
    }
}
