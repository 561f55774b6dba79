package org.article28.api.desk.provider;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.Tokens;
import com.nimbusds.openid.connect.sdk.OIDCError;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks the provider for tokens. Only an error of OAuth is its refusal: what proxies, gateways and
 * firewalls answer in its place says nothing of anybody.
 */
@ApplicationScoped
class TokenCalls {

    private static final int SERVER_ERROR = 500;

    /** RFC 6749, 5.2; and what providers say of who has to come by themselves (OpenID, 3.1.2.6). */
    private static final Set<String> REFUSALS =
            Stream.of(
                            OAuth2Error.INVALID_REQUEST,
                            OAuth2Error.INVALID_CLIENT,
                            OAuth2Error.INVALID_GRANT,
                            OAuth2Error.UNAUTHORIZED_CLIENT,
                            OAuth2Error.UNSUPPORTED_GRANT_TYPE,
                            OAuth2Error.INVALID_SCOPE,
                            OAuth2Error.ACCESS_DENIED,
                            OIDCError.INTERACTION_REQUIRED,
                            OIDCError.LOGIN_REQUIRED,
                            OIDCError.ACCOUNT_SELECTION_REQUIRED,
                            OIDCError.CONSENT_REQUIRED)
                    .map(ErrorObject::getCode)
                    .collect(Collectors.toUnmodifiableSet());

    private final Endpoints endpoints;
    private final ProviderConfig config;

    TokenCalls(Endpoints endpoints, ProviderConfig config) {
        this.endpoints = endpoints;
        this.config = config;
    }

    /** With an ID token only where the provider gives one. */
    Tokens tokens(AuthorizationGrant grant) throws ProviderAway, ProviderRefusal {
        var answer = sent(request(endpoints.known().metadata(), grant));
        try {
            var response = OIDCTokenResponseParser.parse(answer);
            if (response.indicatesSuccess()) {
                return response.toSuccessResponse().getTokens();
            }
            var code = code(response.toErrorResponse().getErrorObject());
            var words = "the token endpoint answers " + answer.getStatusCode() + " " + code;
            if (answer.getStatusCode() < SERVER_ERROR && REFUSALS.contains(code)) {
                throw new ProviderRefusal(words);
            }
            throw new ProviderAway(words);
        } catch (ParseException noTokens) {
            throw new ProviderAway(noTokens);
        }
    }

    private static String code(@Nullable ErrorObject error) {
        return error == null ? "" : Objects.requireNonNullElse(error.getCode(), "");
    }

    private HTTPResponse sent(TokenRequest request) throws ProviderAway {
        var call = endpoints.patient(request.toHTTPRequest());
        // A secret goes where it is meant to, or nowhere.
        call.setFollowRedirects(false);
        try {
            return call.send();
        } catch (IOException e) {
            throw new ProviderAway(e);
        }
    }

    private TokenRequest request(OIDCProviderMetadata metadata, AuthorizationGrant grant) {
        var client = new ClientID(config.clientId().orElseThrow());
        var to = metadata.getTokenEndpointURI();
        return config.clientSecret()
                .map(Secret::new)
                .map(secret -> authentication(metadata, client, secret))
                .map(proof -> new TokenRequest.Builder(to, proof, grant).build())
                .orElseGet(() -> new TokenRequest.Builder(to, client, grant).build());
    }

    /** In a header, as is the default, unless it is told that only the body is read. */
    private static ClientAuthentication authentication(
            OIDCProviderMetadata metadata, ClientID client, Secret secret) {
        var methods = metadata.getTokenEndpointAuthMethods();
        boolean inBody =
                methods != null
                        && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return inBody
                ? new ClientSecretPost(client, secret)
                : new ClientSecretBasic(client, secret);
    }
}
