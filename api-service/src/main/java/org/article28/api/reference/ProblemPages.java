package org.article28.api.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads docs/problems.md: under a heading the status with the title, what the problem means, what
 * to do, its codes where it has some, and an example.
 */
@ApplicationScoped
class ProblemPages {

    private static final Pattern SECTION = Pattern.compile("(?m)^#{2,3} ");
    private static final Pattern NAME = Pattern.compile("[a-z-]+");
    private static final Pattern STATUS = Pattern.compile("(\\d{3}): (.+)\\.");
    private static final String REMEDY = "What to do: ";
    private static final String CODES = "Codes:";
    private static final String EXAMPLE = "```json\n";

    private final ObjectMapper json;
    private final List<ProblemPage> all;

    ProblemPages(ObjectMapper json) {
        this.json = json;
        this.all = read(Guides.problems());
    }

    List<ProblemPage> all() {
        return all;
    }

    @Nullable ProblemPage named(String name) {
        return all.stream().filter(page -> page.name().equals(name)).findFirst().orElse(null);
    }

    /** What stands before the first section, and headings of groups, are no problems. */
    private List<ProblemPage> read(String text) {
        return SECTION.splitAsStream(text)
                .skip(1)
                .filter(section -> NAME.matcher(firstLine(section)).matches())
                .map(this::page)
                .toList();
    }

    private ProblemPage page(String section) {
        var name = firstLine(section);
        var blocks =
                new ArrayList<>(
                        Arrays.asList(section.substring(name.length()).strip().split("\n\n+", -1)));
        var status = STATUS.matcher(blocks.removeFirst());
        var example = blocks.removeLast();
        int remedy = first(blocks, REMEDY);
        if (!status.matches() || !example.startsWith(EXAMPLE) || remedy < 1) {
            throw new IllegalStateException("the problem " + name + " is not told as the others");
        }
        int codes = first(blocks, CODES);
        return new ProblemPage(
                name,
                "/problems/" + name,
                status.group(2),
                Integer.parseInt(status.group(1)),
                joined(blocks.subList(0, remedy)),
                joined(blocks.subList(remedy, codes < 0 ? blocks.size() : codes))
                        .substring(REMEDY.length()),
                codes < 0 ? null : joined(blocks.subList(codes + 1, blocks.size())),
                parsed(example.substring(EXAMPLE.length(), example.lastIndexOf("```"))));
    }

    private static int first(List<String> blocks, String beginning) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).startsWith(beginning)) {
                return i;
            }
        }
        return -1;
    }

    private static String firstLine(String section) {
        return section.lines().findFirst().orElse("").strip();
    }

    private static String joined(List<String> blocks) {
        return String.join("\n\n", blocks);
    }

    private JsonNode parsed(String example) {
        try {
            return json.readTree(example);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the example is JSON", e);
        }
    }
}
