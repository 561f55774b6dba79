package org.article28.api.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.article28.model.problem.Problem;
import org.article28.model.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/problems.md against the code of both services, which share one list of types. */
class ProblemPagesTest {

    private static final ProblemPages PAGES = new ProblemPages(new ObjectMapper());

    @Test
    void everyTypeHasItsPageAndNoPageIsStale() {
        var types =
                Arrays.stream(ProblemType.values())
                        .map(type -> problem(type).type())
                        .sorted()
                        .toList();

        assertThat(PAGES.all().stream().map(ProblemPage::type).sorted().toList()).isEqualTo(types);
    }

    @ParameterizedTest
    @EnumSource
    void pageHasTheStatusAndTitleOfItsType(ProblemType type) {
        var problem = problem(type);
        var page = page(type);

        assertThat(page.status()).isEqualTo(problem.status());
        assertThat(page.title()).isEqualTo(problem.title());
    }

    @ParameterizedTest
    @EnumSource
    void exampleIsAProblemOfThatType(ProblemType type) {
        var problem = problem(type);
        var example = page(type).example();

        assertThat(example.path("type").textValue()).isEqualTo(problem.type());
        assertThat(example.path("title").textValue()).isEqualTo(problem.title());
        assertThat(example.path("status").intValue()).isEqualTo(problem.status());
        assertThat(members()).containsAll(names(example));
    }

    @Test
    void meaningRemedyAndCodesAreToldApart() {
        var page = page(ProblemType.IDEMPOTENCY_KEY_REUSED);

        assertThat(page.meaning())
                .startsWith("This `Idempotency-Key` came before")
                .endsWith("A key names one request.");
        assertThat(page.remedy())
                .isEqualTo("Take a new key for another request, also for a corrected one.");
        assertThat(page.codes()).isNull();
        assertThat(page(ProblemType.INVALID).codes()).startsWith("- of the content: ");
    }

    private static Problem problem(ProblemType type) {
        return type.problem(null, "/", List.of());
    }

    private static ProblemPage page(ProblemType type) {
        var reference = problem(type).type();
        return PAGES.all().stream()
                .filter(page -> page.type().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode example) {
        return example.propertyStream().map(Map.Entry::getKey).toList();
    }

    private static Set<String> members() {
        var members = new TreeSet<String>();
        for (var component : Problem.class.getRecordComponents()) {
            members.add(component.getName());
        }
        return members;
    }
}
