package org.article28.system.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.article28.system.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page of settings says what the services take; {@code -Darticle28.docs.write=true} writes it.
 */
class ConfigurationReferenceTest {

    private static final Path PAGE = Product.root().resolve("docs/configuration.md");
    private static final String END = "<!-- end of settings -->";

    private static final Pattern INJECTED =
            Pattern.compile("@ConfigProperty\\(\\s*name = \"(article28\\.[a-z0-9.-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"api-service", "notifier-service"})
    void pageHasTheSettingsOfTheService(String module) throws IOException {
        var groups =
                ConfigMappings.of(Product.root().resolve(module)).stream()
                        .map(SettingGroup::markdown)
                        .collect(Collectors.joining("\n\n"));
        var begin = "<!-- settings of " + module + " -->";
        var page = Files.readString(PAGE);
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf(END, from);
        var told = page.substring(0, from) + "\n\n" + groups + "\n\n" + page.substring(to);
        if (Boolean.getBoolean("article28.docs.write")) {
            Files.writeString(PAGE, told);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(told);
    }

    @Test
    void settingsThatAreAskedForOneByOneAreToldToo() throws IOException {
        var page = Files.readString(PAGE);
        try (var files = Files.walk(Product.root())) {
            var sources =
                    files.filter(file -> file.toString().contains("service/src/main/java"))
                            .filter(file -> file.toString().endsWith(".java"))
                            .toList();
            for (var source : sources) {
                assertThat(INJECTED.matcher(Files.readString(source)).results())
                        .as(source.toString())
                        .allSatisfy(found -> assertThat(page).contains("`" + found.group(1) + "`"));
            }
        }
    }
}
