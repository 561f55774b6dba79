package org.article28.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.article28.api");

    @Test
    void featuresFormNoCycle() {
        slices().matching("org.article28.api.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void rowsAndRepositoriesStayInTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(PanacheRepositoryBase.class)
                .should()
                .bePackagePrivate()
                .because("what crosses a feature is a record")
                .check(SERVICE);
    }

    @Test
    void onlyTheEdgeOfAFeatureKnowsHttp() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .resideOutsideOfPackages(
                        "..api.problem..",
                        "..api.wire..",
                        "..api.subscriptions..",
                        "..api.access..")
                .and()
                .haveSimpleNameNotStartingWith("ApiDescription")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "org.jboss.resteasy..")
                .because("what is decided does not depend on how it was asked for")
                .check(SERVICE);
    }

    @Test
    void onlyTheRelaySendsToKafka() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..api.relay..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Producer.class)
                .because("the order of events is the relay's promise")
                .check(SERVICE);
    }

    @Test
    void everyResourceMethodDeclaresItsAccess() {
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
                .because("access that nobody decided is access that nobody reviews")
                .check(SERVICE);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(Marked.inNullMarkedPackages())
                .check(SERVICE);
    }
}
