package org.article28.api.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import org.apache.kafka.clients.producer.Producer;
import org.article28.api.desk.door.Guarded;
import org.article28.api.page.ForPeople;

/** What keeps the service's features apart, each with its reason. */
final class Rules {

    static final ArchRule ROWS =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAssignableTo(PanacheRepositoryBase.class)
                    .should()
                    .bePackagePrivate()
                    .because("what crosses a feature is a record");

    static final ArchRule HTTP =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Resource")
                    .and()
                    .resideOutsideOfPackages(
                            "..api.problem..",
                            "..api.page",
                            "..api.wire..",
                            "..api.subscriptions..",
                            "..api.access..",
                            "..api.cache..",
                            "..api.desk.door..",
                            "..api.idempotency..",
                            "..api.edge..",
                            "..api.limit..")
                    .and()
                    .doNotHaveSimpleName("ApiDescription")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "org.jboss.resteasy..")
                    .because("what is decided does not depend on how it was asked for");

    static final ArchRule KAFKA =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..api.relay..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Producer.class)
                    .because("the order of events is the relay's promise");

    static final ArchRule ACCESS =
            methods()
                    .that()
                    .areMetaAnnotatedWith(HttpMethod.class)
                    .should()
                    .beAnnotatedWith(PermitAll.class)
                    .orShould()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(RolesAllowed.class)
                    .because("access that nobody decided is access that nobody reviews");

    static final ArchRule PAGES =
            methods()
                    .that(new ServesPages())
                    .and()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackage("..api.reference..")
                    .and()
                    .areDeclaredInClassesThat()
                    .haveSimpleNameNotEndingWith("SignInResource")
                    .should()
                    .beAnnotatedWith(ForPeople.class)
                    .orShould()
                    .beAnnotatedWith(Guarded.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(ForPeople.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(Guarded.class)
                    .because(
                            "people are told in pages why there is none, and only forms of ours are"
                                    + " taken; what documents the API answers as the API does, and"
                                    + " there is no session before signing in");

    static final ArchRule NULL_MARKED =
            classes()
                    .that()
                    .doNotHaveModifier(JavaModifier.SYNTHETIC)
                    .should(Marked.inNullMarkedPackages());

    private Rules() {}

    static ArchRule noCycle(String features) {
        return slices().matching(features).should().beFreeOfCycles();
    }
}
