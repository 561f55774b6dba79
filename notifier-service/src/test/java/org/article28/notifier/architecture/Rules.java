package org.article28.notifier.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Collectors;
import org.article28.notifier.address.EmailAddress;
import org.jspecify.annotations.NullMarked;

/** How the parts of this service may know each other, each rule with its reason. */
final class Rules {

    static final ArchRule CLEAR_TEXT =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "..subscription..",
                            "..contact..",
                            "..mail..",
                            "..address..",
                            "..evidence..")
                    .should(
                            callMethodWhere(
                                    JavaCall.Predicates.target(HasName.Predicates.name("clear"))
                                            .and(
                                                    JavaCall.Predicates.target(
                                                            HasOwner.Predicates.With.owner(
                                                                    JavaClass.Predicates.type(
                                                                            EmailAddress.class))))))
                    .because("an address in clear can leak only where it is read");

    static final ArchRule MAILER =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..mail..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.quarkus.mailer..", "jakarta.mail..", "io.vertx.ext.mail..")
                    .because("how mail leaves is decided in one place");

    static final ArchRule HTTP =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Resource")
                    .and()
                    .haveSimpleNameNotEndingWith("Pages")
                    .and()
                    .resideOutsideOfPackages("..problem..", "..list..", "..rows..", "..page..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jakarta.ws.rs..")
                    .because("what decides can be used without HTTP");

    static final ArchRule KAFKA =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..announcement..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive..")
                    .because("events come in by one way");

    private Rules() {}

    static ArchRule noCycles(String features) {
        return slices().matching(features)
                .should()
                .beFreeOfCycles()
                .because("a feature must be understood without those that use it");
    }

    /** Packages in which null is not ruled out. */
    static List<String> notNullMarked(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(one -> one.getName())
                .collect(Collectors.toList());
    }
}
