package org.article28.api.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String ROOT = "org.article28.api";
    private static final String SEEDED = ROOT + ".architecture.seeded";

    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);
    private static final JavaClasses SEEDS = new ClassFileImporter().importPackages(SEEDED);

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("HTTP", Rules.HTTP, "KnowsHttp"),
                Arguments.of("Kafka", Rules.KAFKA, "SendsEvents"),
                Arguments.of("access", Rules.ACCESS, "OpenToAll"),
                Arguments.of("pages", Rules.PAGES, "ForNobody"),
                Arguments.of("null marks", Rules.NULL_MARKED, "KnowsHttp"),
                Arguments.of("cycles", Rules.noCycle(ROOT + ".(*).."), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void serviceKeepsTheRule(String name, ArchRule rule, String seed) {
        rule.check(SERVICE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void ruleRejectsItsSeededViolation(String name, ArchRule rule, String seed) {
        var seeded = seed.isEmpty() ? Rules.noCycle(SEEDED + ".(*)..") : rule;

        var result = seeded.evaluate(SEEDS);

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(seed);
    }

    /** Not seeded: Quarkus would take a seeded row for one of the application's. */
    @Test
    void rowsAndRepositoriesStayInTheirFeature() {
        Rules.ROWS.check(SERVICE);
    }
}
