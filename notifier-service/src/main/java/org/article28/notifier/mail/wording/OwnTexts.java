package org.article28.notifier.mail.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The operator's own templates and messages, read once at the start. */
@ApplicationScoped
public class OwnTexts {

    private static final Pattern MESSAGES = Pattern.compile("([a-z]+)_([a-z]{2,3})\\.properties");

    private final Map<String, String> texts;

    @Inject
    OwnTexts(TemplatesConfig config) {
        this(config.templates().map(Path::of));
    }

    private OwnTexts(Optional<Path> folder) {
        this.texts = folder.map(OwnTexts::read).orElse(Map.of());
    }

    public static OwnTexts in(Path folder) {
        return new OwnTexts(Optional.of(folder));
    }

    /** The name of a file and what is wrong with it, in one line. */
    public static IllegalArgumentException broken(String file, @Nullable String why) {
        var line = String.valueOf(why).replaceAll("\\s+", " ");
        return new IllegalArgumentException("article28.mail.templates: " + file + ": " + line);
    }

    public Optional<String> template(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** Whether there is nothing but {@code templates} and messages of {@code bundles}. */
    public void check(Set<String> templates, Set<String> bundles) {
        for (var name : texts.keySet()) {
            var messages = MESSAGES.matcher(name);
            boolean known =
                    templates.contains(name)
                            || (messages.matches() && bundles.contains(messages.group(1)));
            if (!known) {
                throw broken(
                        name,
                        "replaces nothing; there are "
                                + String.join(", ", new TreeSet<>(templates))
                                + " and, such as "
                                + bundles.iterator().next()
                                + "_de.properties, "
                                + String.join(", ", new TreeSet<>(bundles)));
            }
        }
    }

    /** The languages that there are messages for. */
    List<String> languages() {
        return texts.keySet().stream()
                .map(MESSAGES::matcher)
                .filter(name -> name.matches())
                .map(name -> name.group(2))
                .distinct()
                .sorted()
                .toList();
    }

    /** By key. */
    Map<String, String> messages(String bundle, String language) {
        var file = file(bundle, language);
        var text = texts.get(file);
        if (text == null) {
            return Map.of();
        }
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw broken(file, e.toString());
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    static String file(String bundle, String language) {
        return bundle + "_" + language + ".properties";
    }

    /** What is hidden is no text: orchestrators keep their own files beside those they mount. */
    private static Map<String, String> read(Path folder) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = file.getFileName().toString();
                if (!name.startsWith(".")) {
                    texts.put(name, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw broken(folder.toString(), "can't be read: " + e);
        }
        return texts;
    }
}
