package org.article28.notifier.list;

import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows the api a token, where what is published is not public. */
@Singleton
class ReaderToken implements ClientRequestFilter {

    private final Optional<String> token;

    ReaderToken(@ConfigProperty(name = "article28.api.token") Optional<String> token) {
        this.token = token;
    }

    @Override
    public void filter(ClientRequestContext request) {
        token.ifPresent(
                secret ->
                        request.getHeaders()
                                .putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + secret));
    }
}
