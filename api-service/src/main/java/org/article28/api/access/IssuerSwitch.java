package org.article28.api.access;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import org.jspecify.annotations.Nullable;

/**
 * The issuer is in use if and only if its URL is set, so that a start without one asks nobody.
 * Listed under {@code META-INF/services}.
 */
public class IssuerSwitch implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;

    private static final String ENABLED = "quarkus.oidc.tenant-enabled";
    private static final String URL = "quarkus.oidc.auth-server-url";

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        var value = context.proceed(name);
        if (!name.equals(ENABLED) || value == null) {
            return value;
        }
        var url = context.proceed(URL);
        boolean isSet = url != null && url.getValue() != null && !url.getValue().isBlank();
        return value.withValue(Boolean.toString(isSet));
    }
}
