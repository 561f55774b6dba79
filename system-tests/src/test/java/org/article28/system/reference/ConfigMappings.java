package org.article28.system.reference;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.article28.system.reference.SettingGroup.Setting;

/** The settings of a service, read from the sources of its {@code @ConfigMapping} interfaces. */
final class ConfigMappings {

    private final Properties defaults = new Properties();
    private final List<Path> sources;

    private ConfigMappings(Path module) throws IOException {
        try (Reader reader =
                Files.newBufferedReader(
                        module.resolve("src/main/resources/application.properties"))) {
            defaults.load(reader);
        }
        try (var files = Files.walk(module.resolve("src/main/java"))) {
            sources = files.filter(ConfigMappings::isMapping).sorted().toList();
        }
    }

    /** {@code module}: its folder. In the order of what they are about. */
    static List<SettingGroup> of(Path module) throws IOException {
        return new ConfigMappings(module).groups();
    }

    private static boolean isMapping(Path file) {
        try {
            return file.toString().endsWith("Config.java")
                    && Files.readString(file).contains("@ConfigMapping");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<SettingGroup> groups() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources));
            var docs = DocTrees.instance(task);
            var groups = new ArrayList<SettingGroup>();
            for (var unit : task.parse()) {
                groups.add(new Mapping(unit, docs).group());
            }
            groups.sort(Comparator.comparing(group -> group.settings().getFirst().name()));
            return groups;
        }
    }

    /** One source. */
    private final class Mapping {

        private final TreePath root;
        private final ClassTree type;
        private final DocTrees docs;

        private Mapping(CompilationUnitTree unit, DocTrees docs) {
            this.root = new TreePath(unit);
            this.type = (ClassTree) unit.getTypeDecls().getFirst();
            this.docs = docs;
        }

        private SettingGroup group() {
            var path = new TreePath(root, type);
            var prefix = annotated(type.getModifiers(), "ConfigMapping").orElseThrow();
            var comment = comment(path);
            return new SettingGroup(
                    comment.markdown(), comment.seen(), settings(path, prefix).toList());
        }

        private Stream<Setting> settings(TreePath of, String prefix) {
            return ((ClassTree) of.getLeaf())
                    .getMembers().stream()
                            .filter(MethodTree.class::isInstance)
                            .map(MethodTree.class::cast)
                            .filter(method -> method.getBody() == null)
                            .flatMap(method -> settings(of, prefix, method));
        }

        private Stream<Setting> settings(TreePath of, String prefix, MethodTree method) {
            var path = new TreePath(of, method);
            var name = prefix + "." + kebab(method.getName().toString());
            var returned = method.getReturnType().toString();
            var group = nested(returned);
            if (group.isPresent()) {
                return settings(new TreePath(of, group.get()), name)
                        .map(
                                each ->
                                        new Setting(
                                                each.name(),
                                                each.fallback(),
                                                comment(path).markdown() + " " + each.meaning()));
            }
            var shown = returned.startsWith("Map<") ? name + ".<name>" : name;
            return Stream.of(new Setting(shown, fallback(name, method), comment(path).markdown()));
        }

        private Optional<ClassTree> nested(String name) {
            return type.getMembers().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(ClassTree.class::cast)
                    .filter(each -> each.getKind() == Tree.Kind.INTERFACE)
                    .filter(each -> each.getSimpleName().contentEquals(name))
                    .findFirst();
        }

        private String fallback(String name, MethodTree method) {
            var returned = method.getReturnType().toString();
            var named =
                    annotated(method.getModifiers(), "WithDefault")
                            .or(() -> Optional.ofNullable(defaults.getProperty(name)));
            if (named.isPresent()) {
                return inWords(named.get());
            }
            return returned.startsWith("Optional") || returned.startsWith("Map<")
                    ? "none"
                    : "**needed**";
        }

        private DocComment comment(TreePath path) {
            var comment = docs.getDocCommentTree(path);
            if (comment == null) {
                throw new IllegalStateException("nothing is said of " + path.getLeaf());
            }
            return new DocComment(comment);
        }
    }

    private static String inWords(String fallback) {
        return fallback.startsWith("${")
                ? "as `" + fallback.replaceAll("^\\$\\{|(:.*)?}$", "") + "`"
                : "`" + fallback + "`";
    }

    private static Optional<String> annotated(ModifiersTree modifiers, String annotation) {
        return modifiers.getAnnotations().stream()
                .filter(each -> each.getAnnotationType().toString().equals(annotation))
                .map(AnnotationTree::getArguments)
                .map(arguments -> value(arguments.getFirst()))
                .findFirst();
    }

    private static String value(ExpressionTree argument) {
        var value = argument instanceof AssignmentTree named ? named.getExpression() : argument;
        return String.valueOf(((LiteralTree) value).getValue());
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
