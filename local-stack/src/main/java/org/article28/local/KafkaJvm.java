package org.article28.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How Kafka's own programs are run: in a small JVM, with the jars of this one.
 *
 * @param folder of logs, pid files and of the logging configuration
 * @param archive of loaded classes, written when a broker ends; it halves the time the next one
 *     needs to start
 */
record KafkaJvm(Path folder, String classpath, Path archive) {

    private static final String LOGGING = "kafka-log4j2.xml";

    static KafkaJvm in(Path folder) throws IOException {
        Files.writeString(folder.resolve(LOGGING), Resources.text(LOGGING));
        var jars = jars();
        var key = Integer.toHexString((jars + "\n" + Runtime.version()).hashCode());
        return new KafkaJvm(
                folder,
                jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                Cache.folder().resolve("kafka-" + key + ".jsa"));
    }

    Command broker(Path settings) {
        var words =
                options(
                        "-Xmx192m",
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + archive);
        words.addAll(List.of("kafka.Kafka", settings.toString()));
        return new Command("kafka", words, Map.of(), folder, Command.Signal.TERM);
    }

    /** Writes what a broker wants to find in an empty data directory. */
    Command format(Path settings, String clusterId) {
        var words = options("-Xmx96m", "-Xshare:auto");
        words.addAll(
                List.of(
                        "kafka.tools.StorageTool",
                        "format",
                        "--cluster-id",
                        clusterId,
                        "--config",
                        settings.toString()));
        return new Command("kafka-format", words, Map.of(), folder, Command.Signal.TERM);
    }

    private List<String> options(String... special) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        words.addAll(Arrays.asList(special));
        words.addAll(
                List.of("-Dlog4j2.configurationFile=" + folder.resolve(LOGGING), "-cp", classpath));
        return words;
    }

    // Run as "java -jar", the class path is that jar alone, with the others in "lib" beside it.
    // What this build makes
    // itself is left out: Kafka needs none of it, and the archive would be made anew after each
    // build.
    private static List<Path> jars() throws IOException {
        var classpath =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> entry.endsWith(".jar"))
                        .map(entry -> Path.of(entry).toAbsolutePath())
                        .toList();
        if (classpath.size() != 1) {
            return classpath;
        }
        try (var lib = Files.list(classpath.getFirst().resolveSibling("lib"))) {
            return lib.sorted().toList();
        }
    }
}
