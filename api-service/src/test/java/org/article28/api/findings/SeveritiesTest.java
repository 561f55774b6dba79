package org.article28.api.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.article28.model.Document;
import org.article28.model.Finding;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What settings do. */
class SeveritiesTest {

    private static final String RULE = "transfer-without-mechanism";
    private static final String SETTING = "article28.findings.severity." + RULE;

    @ParameterizedTest
    @EnumSource
    void setLevelHoldsOnEveryOccasion(Occasion occasion) {
        assertThat(severities(Map.of(RULE, Level.INFO), occasion))
                .containsExactly(Finding.Severity.INFO);
        assertThat(severities(Map.of(RULE, Level.ERROR), occasion))
                .containsExactly(Finding.Severity.ERROR);
        assertThat(severities(Map.of(RULE, Level.OFF), occasion)).isEmpty();
    }

    @Test
    void settingOfARuleThatThereIsNotStopsTheStart() {
        assertThatThrownBy(() -> Examined.findings(Map.of("transfers", Level.OFF)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "article28.findings.severity.transfers: there is no such rule; there are address-missing,");
    }

    @Test
    void settingIsRead() {
        var source = new PropertiesConfigSource(Map.of(SETTING, "warning"), "test", 100);

        assertThat(severities(read(source), Occasion.EDIT))
                .containsExactly(Finding.Severity.WARNING);
    }

    @Test
    void settingIsReadFromTheEnvironment() {
        var variable = Map.of("ARTICLE28_FINDINGS_SEVERITY_TRANSFER_WITHOUT_MECHANISM", "warning");

        assertThat(severities(read(new EnvConfigSource(variable, 300)), Occasion.EDIT))
                .containsExactly(Finding.Severity.WARNING);
    }

    @Test
    void idsAreUniqueAndKebabCase() {
        assertThat(Rules.all(Examined.COUNTRIES))
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    private static Map<String, Level> read(ConfigSource source) {
        return new SmallRyeConfigBuilder()
                .withMapping(FindingsConfig.class)
                .withSources(source)
                .build()
                .getConfigMapping(FindingsConfig.class)
                .severity();
    }

    private static List<Finding.Severity> severities(Map<String, Level> set, Occasion occasion) {
        var examination =
                new Examination(
                        Document.EMPTY,
                        Examined.entry("country: IN"),
                        List.of(),
                        Examined.TODAY,
                        occasion);
        return Examined.findings(set).of(examination).stream()
                .filter(finding -> finding.rule().equals(RULE))
                .map(Finding::severity)
                .toList();
    }
}
