package org.article28.notifier.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.util.Set;
import org.article28.model.problem.AllowedMethods;

/** Which methods the paths of this service have. */
@Singleton
class PathMethods {

    private final AllowedMethods methods;

    PathMethods(BeanManager beans) {
        methods =
                new AllowedMethods(
                        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                                .<Class<?>>map(Bean::getBeanClass)
                                .toList());
    }

    Set<String> of(String path) {
        return methods.of(path);
    }
}
