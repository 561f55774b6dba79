package org.article28.api.desk.provider;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
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
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** Asks the provider for tokens. */
@ApplicationScoped
class TokenCalls {

    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final Endpoints endpoints;
    private final ProviderConfig config;

    TokenCalls(Endpoints endpoints, ProviderConfig config) {
        this.endpoints = endpoints;
        this.config = config;
    }

    /** With an ID token only where the provider gives one. */
    Tokens tokens(AuthorizationGrant grant) throws ProviderAway, ProviderRefusal {
        var answer = sent(request(endpoints.known().metadata(), grant));
        var status = answer.getStatusCode();
        if (status >= SERVER_ERROR || status == TOO_MANY) {
            throw new ProviderAway("the token endpoint answers " + status);
        }
        try {
            var response = OIDCTokenResponseParser.parse(answer);
            if (!response.indicatesSuccess()) {
                throw new ProviderRefusal(
                        "the token endpoint answers "
                                + response.toErrorResponse().getErrorObject().getCode());
            }
            return response.toSuccessResponse().getTokens();
        } catch (ParseException e) {
            throw new ProviderRefusal(e);
        }
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
