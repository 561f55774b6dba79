package org.article28.api.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;

/** Methods that answer requests with HTML, as they or their class say. */
final class ServesPages extends DescribedPredicate<JavaMethod> {

    ServesPages() {
        super("serve pages");
    }

    @Override
    public boolean test(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class)
                && method
                        .tryGetAnnotationOfType(Produces.class)
                        .or(() -> method.getOwner().tryGetAnnotationOfType(Produces.class))
                        .stream()
                        .flatMap(produced -> Arrays.stream(produced.value()))
                        .anyMatch(type -> type.startsWith(MediaType.TEXT_HTML));
    }
}
