package org.article28.api.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import org.article28.model.problem.Operations;

/** What the paths of this service take. */
@Singleton
class PathOperations {

    private final Operations operations;

    PathOperations(BeanManager beans) {
        operations =
                new Operations(
                        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                                .<Class<?>>map(Bean::getBeanClass)
                                .toList());
    }

    Operations all() {
        return operations;
    }
}
