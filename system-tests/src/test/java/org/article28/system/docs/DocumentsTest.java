package org.article28.system.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.article28.system.Product;
import org.junit.jupiter.api.Test;

/** Documents lead where they say, and name what there is. */
class DocumentsTest {

    private static final Pattern RECORD = Pattern.compile("\\d{4}-[a-z0-9-]+\\.md");

    /** Of code below {@code org.article28}: a package, and a class in it. */
    private static final Pattern CODE =
            Pattern.compile("(api|notifier|model)(\\.[a-z]+)*(\\.[A-Z]\\w*)?");

    private static final Pattern TEST = Pattern.compile("[A-Z]\\w*(Test|IT|Contract)");

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(Document.all())
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        document ->
                                assertThat(document.links())
                                        .as(document.name())
                                        .allMatch(document::leadsSomewhere));
    }

    @Test
    void everyDecisionIsInTheIndexUnderANumberOfItsOwn() throws IOException {
        var decisions = Product.root().resolve("docs/adr");
        try (var files = Files.list(decisions)) {
            var records =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> RECORD.matcher(name).matches())
                            .sorted()
                            .toList();

            assertThat(Document.of("docs/adr/README.md").links())
                    .containsExactlyElementsOf(records);
            assertThat(records.stream().map(name -> name.substring(0, 4))).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyPageOfTheDocumentationIsReachedFromReadme() {
        var led = List.copyOf(Document.of("README.md").links().toList());

        assertThat(Document.all())
                .filteredOn(document -> document.name().matches("docs/[a-z-]+\\.md"))
                .extracting(Document::name)
                .allMatch(led::contains);
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatStopsAThreatIsInTheCodeAndTested() throws IOException {
        var threats = Document.of("docs/security.md");
        try (var modules = Files.list(Product.root())) {
            var sources =
                    modules.map(module -> module.resolve("src"))
                            .filter(Files::isDirectory)
                            .flatMap(DocumentsTest::files)
                            .map(file -> Product.root().relativize(file))
                            .toList();

            assertThat(threats.named(CODE))
                    .hasSizeGreaterThan(40)
                    .allMatch(name -> isThere(sources, "src/main/java/org/article28/", name));
            assertThat(threats.named(TEST))
                    .hasSizeGreaterThan(40)
                    .allMatch(
                            name ->
                                    sources.stream()
                                            .anyMatch(file -> file.endsWith(name + ".java")));
        }
    }

    private static boolean isThere(List<Path> sources, String below, String name) {
        var path = below + name.replace('.', '/');
        return sources.stream()
                .map(Path::toString)
                .anyMatch(file -> file.endsWith(path) || file.endsWith(path + ".java"));
    }
}
