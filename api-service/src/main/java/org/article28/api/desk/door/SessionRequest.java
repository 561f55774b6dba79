package org.article28.api.desk.door;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks whose session it is; a request of its own, so that no other provider is asked for it. */
class SessionRequest extends BaseAuthenticationRequest {

    private final SessionSecret secret;

    SessionRequest(SessionSecret secret) {
        this.secret = secret;
    }

    SessionSecret secret() {
        return secret;
    }
}
