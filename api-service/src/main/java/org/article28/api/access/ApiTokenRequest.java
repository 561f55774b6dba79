package org.article28.api.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who holds an API token; a request of its own, so that no other provider is asked for it. */
class ApiTokenRequest extends BaseAuthenticationRequest {

    private final TokenSecret secret;

    ApiTokenRequest(TokenSecret secret) {
        this.secret = secret;
    }

    TokenSecret secret() {
        return secret;
    }
}
