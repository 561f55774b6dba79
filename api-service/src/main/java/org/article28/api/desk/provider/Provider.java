package org.article28.api.desk.provider;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import io.quarkus.oidc.OIDCException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.article28.api.access.IssuedTokens;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The OpenID provider by which one signs in: authorization code flow with PKCE. Its ID token proves
 * that somebody signed in there just now; who they are and what they may do is read of the access
 * token, by the check that it has at the API.
 */
@ApplicationScoped
public class Provider {

    private static final Logger LOG = Logger.getLogger(Provider.class);
    private static final String OPENID = "openid";

    /** To connect and to read, of two calls. */
    private static final int WAITS = 4;

    private final Endpoints endpoints;
    private final TokenCalls calls;
    private final IdTokens idTokens;
    private final IssuedTokens accessTokens;
    private final ProviderConfig config;

    Provider(
            Endpoints endpoints,
            TokenCalls calls,
            IdTokens idTokens,
            IssuedTokens accessTokens,
            ProviderConfig config) {
        this.endpoints = endpoints;
        this.calls = calls;
        this.idTokens = idTokens;
        this.accessTokens = accessTokens;
        this.config = config;
    }

    public boolean isOffered() {
        return accessTokens.areTaken() && config.clientId().isPresent();
    }

    /** As people know it. */
    public String name() {
        return config.name();
    }

    /** After which it is asked anew whether somebody may still be here. */
    public Duration recheck() {
        return config.recheck();
    }

    /** For how long its word holds while it can't be asked. */
    public Duration patience() {
        return config.patience();
    }

    /** What the provider says of itself, its answer, and the check of that, each with its wait. */
    public Duration longestRenewal() {
        return config.timeout().multipliedBy(WAITS).plus(IssuedTokens.LONGEST_WAIT);
    }

    /** In which it is looked for roles. */
    public String claim() {
        return accessTokens.claim();
    }

    /**
     * @param back where one comes back to
     */
    public Departure depart(Way way, URI back) {
        try {
            var page = endpoints.known().metadata().getAuthorizationEndpointURI();
            var request =
                    new AuthenticationRequest.Builder(ResponseType.CODE, scopes(), client(), back)
                            .endpointURI(page)
                            .state(new State(way.state()))
                            .nonce(new Nonce(way.nonce()))
                            .codeChallenge(
                                    new CodeVerifier(way.verifier()), CodeChallengeMethod.S256)
                            .build();
            return new Departure.To(request.toURI());
        } catch (ProviderAway away) {
            LOG.warnf("nobody can sign in by the provider: %s", away.getMessage());
            return new Departure.Away();
        }
    }

    /**
     * @param way whose state was checked
     * @param back as when one set out
     * @param answer parameters that one came back with
     */
    public Arrival arrive(Way way, URI back, Map<String, List<String>> answer) {
        try {
            var response = AuthenticationResponseParser.parse(back, answer);
            checkSender(response);
            if (!response.indicatesSuccess()) {
                return new Arrival.Denied(response.toErrorResponse().getErrorObject().getCode());
            }
            var code = response.toSuccessResponse().getAuthorizationCode();
            if (code == null) {
                throw new ProviderRefusal("there is no code");
            }
            var tokens =
                    calls.tokens(
                            new AuthorizationCodeGrant(
                                    code, back, new CodeVerifier(way.verifier())));
            idTokens.check(tokens, way);
            var person = vouched(tokens, null);
            return person.roles().isEmpty()
                    ? new Arrival.WithoutRole(person.subject())
                    : new Arrival.Known(person);
        } catch (ProviderAway | OIDCException away) {
            LOG.warnf("nobody can sign in by the provider: %s", away.getMessage());
            return new Arrival.Away();
        } catch (ProviderRefusal | ParseException refused) {
            LOG.warnf("somebody did not sign in by the provider: %s", refused.getMessage());
            return new Arrival.Unproven();
        }
    }

    /** RFC 9207: the answer of another provider is nothing, whoever sends one here with it. */
    private void checkSender(AuthenticationResponse response) throws ProviderAway, ProviderRefusal {
        var sender = response.getIssuer();
        if (sender != null && !sender.equals(endpoints.known().metadata().getIssuer())) {
            throw new ProviderRefusal("it is the answer of " + sender);
        }
    }

    /**
     * @param keep takes the next refresh token before the rest of the answer is judged, which may
     *     fail, and the former one be spent
     */
    public Renewal renew(String refreshToken, @Nullable String idToken, Consumer<String> keep) {
        AuthorizationGrant grant = new RefreshTokenGrant(new RefreshToken(refreshToken));
        try {
            var tokens = calls.tokens(grant);
            Optional.ofNullable(tokens.getRefreshToken())
                    .map(RefreshToken::getValue)
                    .ifPresent(keep);
            var person = vouched(tokens, refreshToken);
            return new Renewal.StillKnown(
                    person.idToken() == null ? person.withIdToken(idToken) : person);
        } catch (ProviderAway | OIDCException away) {
            LOG.warnf("the provider can't be asked who is still here: %s", away.getMessage());
            return new Renewal.Away();
        } catch (ProviderRefusal refused) {
            LOG.infof("a session ends by the provider: %s", refused.getMessage());
            return new Renewal.Ended();
        }
    }

    /**
     * @param before by which it was asked; it goes on where there is no new one
     */
    private Vouched vouched(Tokens tokens, @Nullable String before) throws ProviderRefusal {
        var holder =
                accessTokens
                        .holder(tokens.getAccessToken().getValue())
                        .orElseThrow(
                                () ->
                                        new ProviderRefusal(
                                                "the API would refuse its access token; is it a JWT"
                                                        + " for the audience of quarkus.oidc.token.audience?"));
        var next = tokens.getRefreshToken();
        return new Vouched(
                holder.subject(),
                holder.roles(),
                holder.until(),
                next == null ? before : next.getValue(),
                tokens instanceof OIDCTokens ours ? ours.getIDTokenString() : null);
    }

    /**
     * Where one signs out there, too; empty where the provider has no such page, or can't be asked.
     *
     * @param back where one comes back to
     */
    public Optional<URI> leave(@Nullable String idToken, URI back) {
        try {
            var page = endpoints.known().metadata().getEndSessionEndpointURI();
            return Optional.ofNullable(page).map(end -> farewell(end, idToken, back));
        } catch (ProviderAway away) {
            LOG.warnf("nobody can sign out at the provider: %s", away.getMessage());
            return Optional.empty();
        }
    }

    private URI farewell(URI end, @Nullable String idToken, URI back) {
        var hint = idToken == null ? null : parsed(idToken);
        return new LogoutRequest(end, hint, null, client(), back, null, null).toURI();
    }

    private static @Nullable JWT parsed(String idToken) {
        try {
            return JWTParser.parse(idToken);
        } catch (java.text.ParseException e) {
            throw new IllegalStateException("it was an ID token before it was kept", e);
        }
    }

    private ClientID client() {
        return new ClientID(config.clientId().orElseThrow());
    }

    private Scope scopes() {
        var scope = new Scope(OPENID);
        config.scopes().orElse(List.of()).forEach(scope::add);
        return scope;
    }
}
