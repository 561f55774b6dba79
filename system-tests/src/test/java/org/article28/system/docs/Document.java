package org.article28.system.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.article28.system.Product;

/** A file in Markdown of this repository. */
record Document(Path file, String text) {

    private static final Pattern FENCED = Pattern.compile("(?ms)^( *)```.*?^\\1```$");
    private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*)$");
    private static final Pattern COMMANDS = Pattern.compile("(?ms)^( *)```sh\\n(.*?)^\\1```$");

    static Document of(String path) {
        return of(Product.root().resolve(path));
    }

    private static Document of(Path file) {
        try {
            return new Document(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Those at the root, and all below docs. */
    static List<Document> all() {
        try (var root = Files.list(Product.root());
                var docs = Files.walk(Product.root().resolve("docs"))) {
            return Stream.concat(root, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Document::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return Product.root().relativize(file).toString();
    }

    /** Destinations of links, but for those that leave the repository. */
    Stream<String> links() {
        return found(LINK, CODE.matcher(prose()).replaceAll("`"))
                .map(link -> link.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"));
    }

    /** Whether it is a file, and has the heading that is named. */
    boolean leadsSomewhere(String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1 || of(target).anchors().contains(parts[1]));
    }

    /** As the forges name them. */
    private Set<String> anchors() {
        var names = new HashSet<String>();
        found(HEADING, prose())
                .map(heading -> anchor(heading.group(1)))
                .forEach(
                        anchor -> {
                            var name = anchor;
                            for (int again = 1; !names.add(name); again++) {
                                name = anchor + "-" + again;
                            }
                        });
        return names;
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 _-]", "")
                .strip()
                .replace(' ', '-');
    }

    private String prose() {
        return FENCED.matcher(text).replaceAll("");
    }

    /** What stands in backticks and fits. */
    Stream<String> named(Pattern pattern) {
        return found(CODE, prose())
                .map(code -> code.group().substring(1, code.group().length() - 1))
                .filter(code -> pattern.matcher(code).matches());
    }

    /** Its blocks of commands, in order, from that heading on to the next of its kind. */
    List<String> commands(String heading) {
        int begin = text.indexOf(heading + "\n");
        if (begin < 0) {
            throw new AssertionError("no " + heading + " in " + name());
        }
        var kind = heading.substring(0, heading.indexOf(' ') + 1);
        int end = text.indexOf("\n" + kind, begin + 1);
        var blocks = new ArrayList<String>();
        found(COMMANDS, text.substring(begin, end < 0 ? text.length() : end))
                .forEach(block -> blocks.add(block.group(2)));
        return blocks;
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
