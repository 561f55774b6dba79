package org.article28.notifier.architecture;

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

    private static final String ROOT = "org.article28.notifier";
    private static final String SEEDED = ROOT + ".architecture.seeded";

    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);
    private static final JavaClasses SEEDS = new ClassFileImporter().importPackages(SEEDED);

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("clear text", Rules.CLEAR_TEXT, "ReadsClearText"),
                Arguments.of("mailer", Rules.MAILER, "SendsMail"),
                Arguments.of("HTTP", Rules.HTTP, "KnowsHttp"),
                Arguments.of("Kafka", Rules.KAFKA, "SendsEvents"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void codeKeepsTheRule(String name, ArchRule rule, String seed) {
        rule.check(MAIN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void ruleRejectsItsSeededViolation(String name, ArchRule rule, String seed) {
        assertThat(rule.evaluate(SEEDS).getFailureReport().toString()).contains(seed);
    }

    @Test
    void featuresFormNoCycle() {
        Rules.noCycles(ROOT + ".(*)..").check(MAIN);
    }

    @Test
    void seededCycleIsFound() {
        assertThat(Rules.noCycles(SEEDED + ".(*)..").evaluate(SEEDS).hasViolation()).isTrue();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(Rules.notNullMarked(MAIN)).isEmpty();
    }

    @Test
    void seededPackageWithoutTheMarkIsFound() {
        assertThat(Rules.notNullMarked(SEEDS)).contains(SEEDED + ".delivery");
    }
}
