package org.article28.api.desk.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Where the provider is, and by which keys it signs, as it says itself. */
@ApplicationScoped
class Endpoints {

    /** Providers change where they are by releases, and their keys are looked for anew by need. */
    private static final Duration KNOWN_FOR = Duration.ofHours(1);

    /** So that those who wait for a provider that does not answer do not wait one after another. */
    private static final Duration LEFT_ALONE_FOR = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(Endpoints.class);
    private static final int OK = 200;
    private static final int LARGEST_KEY_SET = 1_000_000;

    private final Optional<String> url;
    private final ProviderConfig config;
    private final Clock clock;
    private @Nullable Known known;
    private Instant askAgainAt = Instant.MIN;

    Endpoints(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> url,
            ProviderConfig config,
            Clock clock) {
        this.url = url;
        this.config = config;
        this.clock = clock;
    }

    /** What it said, and how its ID tokens are checked accordingly. */
    record Known(OIDCProviderMetadata metadata, IDTokenValidator idTokens) {}

    /** Asked by one at a time, who spares the others. What it said last holds while it is away. */
    synchronized Known known() throws ProviderAway {
        if (!clock.instant().isBefore(askAgainAt)) {
            askAgain();
        }
        var last = known;
        if (last == null) {
            throw new ProviderAway("what the provider says of itself can't be read");
        }
        return last;
    }

    private void askAgain() {
        try {
            var metadata = asked();
            known = new Known(metadata, idTokens(metadata));
            askAgainAt = clock.instant().plus(KNOWN_FOR);
        } catch (GeneralException | IOException e) {
            LOG.warnf("the OpenID provider %s can't be asked: %s", url.orElse(""), e.getMessage());
            askAgainAt = clock.instant().plus(LEFT_ALONE_FOR);
        }
    }

    private OIDCProviderMetadata asked() throws GeneralException, IOException {
        var page = OIDCProviderMetadata.resolveURL(new Issuer(url.orElseThrow()));
        var answer = patient(new HTTPRequest(HTTPRequest.Method.GET, page)).send();
        answer.ensureStatusCode(OK);
        return OIDCProviderMetadata.parse(answer.getBodyAsJSONObject());
    }

    /** A call that ends in any case. */
    HTTPRequest patient(HTTPRequest call) {
        call.setConnectTimeout(millis());
        call.setReadTimeout(millis());
        return call;
    }

    /** By the keys that it publishes, never by a secret that both know. */
    private IDTokenValidator idTokens(OIDCProviderMetadata metadata) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(millis(), millis(), LARGEST_KEY_SET);
        var keys =
                JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL(), retriever)
                        .retrying(true)
                        .build();
        var validator =
                new IDTokenValidator(
                        metadata.getIssuer(),
                        new ClientID(config.clientId().orElseThrow()),
                        new JWSVerificationKeySelector<>(algorithms(metadata), keys),
                        null);
        validator.setMaxClockSkew(Math.toIntExact(config.clockSkew().toSeconds()));
        return validator;
    }

    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
        var told = metadata.getIDTokenJWSAlgs();
        var asymmetric = new HashSet<>(told == null ? List.of(JWSAlgorithm.RS256) : told);
        asymmetric.retainAll(JWSAlgorithm.Family.SIGNATURE);
        return asymmetric.isEmpty() ? Set.of(JWSAlgorithm.RS256) : asymmetric;
    }

    private int millis() {
        return Math.toIntExact(config.timeout().toMillis());
    }
}
