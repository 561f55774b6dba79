package org.article28.system.deployment;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An image without an engine: a folder into which its Dockerfile copies what was built, and the
 * commands that it names, as processes of this machine. Paths of the image are below that folder.
 */
final class Image {

    private static final String OF_THE_IMAGE = "(^|=)/(app|etc|tmp|training|var)(?=/|$)";

    private final Dockerfile dockerfile;
    private final Path root;
    private List<String> filesAtFirst = List.of();

    private Image(Dockerfile dockerfile, Path root) {
        this.dockerfile = dockerfile;
        this.root = root;
    }

    /** Lays out and trains; what the training prints goes to a log beside it. */
    static Image build(String module, Path root) throws IOException, InterruptedException {
        var image = new Image(Dockerfile.of(module), Files.createDirectories(root));
        Files.createDirectories(root.resolve("app"));
        Files.createDirectories(root.resolve("tmp"));
        Files.createDirectories(root.resolve("var/lib/article28"));
        image.carryOut("app");
        image.carryOut("trained");
        image.carryOut("");
        image.close();
        image.filesAtFirst = image.files();
        return image;
    }

    Path root() {
        return root;
    }

    Dockerfile dockerfile() {
        return dockerfile;
    }

    private void carryOut(String stage) throws IOException, InterruptedException {
        for (var instruction : dockerfile.stage(stage).instructions()) {
            switch (instruction.verb()) {
                case "COPY" -> copy(instruction.rest().split(" +"));
                case "RUN" -> {
                    // The other form makes the user, which setpriv needs not.
                    if (instruction.rest().startsWith("[")) {
                        run(stage, instruction.words());
                    }
                }
                default -> {}
            }
        }
    }

    private void copy(String... words) throws IOException {
        var source =
                words[0].equals("--from=build")
                        ? Checkout.path(words[1].replaceFirst("^/source/", ""))
                        : root.resolve(words[1].substring(1));
        var target = root.resolve("app").resolve(Path.of(inFolder(words[2])));
        if (Files.isDirectory(source)) {
            copyTree(source, target);
        } else if (words[2].endsWith("/")) {
            Files.createDirectories(target);
            Files.copy(source, target.resolve(source.getFileName()), COPY_ATTRIBUTES);
        } else {
            Files.copy(source, target, COPY_ATTRIBUTES);
        }
    }

    private static void copyTree(Path source, Path target) throws IOException {
        Files.createDirectories(target);
        try (var files = Files.walk(source)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var to = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to, COPY_ATTRIBUTES, REPLACE_EXISTING);
                }
            }
        }
    }

    private void run(String stage, List<String> words) throws IOException, InterruptedException {
        var log = root.resolve("tmp/training.log");
        var builder = processBuilder(words, log);
        dockerfile
                .environment(stage)
                .forEach((name, value) -> builder.environment().put(name, inFolder(value)));
        int value = builder.start().waitFor();
        if (value != 0) {
            throw new IllegalStateException(value + ": " + Files.readString(log));
        }
    }

    private String inFolder(String word) {
        return word.replaceAll(OF_THE_IMAGE, "$1" + root + "/$2");
    }

    /** Nobody writes in it from here on, but where a volume is. */
    private void close() throws IOException {
        try (var files = Files.walk(root.resolve("app"))) {
            for (var file : (Iterable<Path>) files::iterator) {
                var mode = Files.isDirectory(file) ? "r-xr-xr-x" : "r--r--r--";
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
            }
        }
        if (isRoot()) {
            Files.setAttribute(root.resolve("var/lib/article28"), "unix:uid", uid());
        }
    }

    /** The user of the image. */
    int uid() {
        return dockerfile.uid();
    }

    static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    /** Starts what a container of it runs. {@code settings} go before those of the image. */
    Process start(Map<String, String> settings, Path log) throws IOException {
        var words = new ArrayList<String>();
        if (isRoot()) {
            var user = dockerfile.last("USER").rest().split(":");
            words.addAll(
                    List.of(
                            "setpriv",
                            "--reuid=" + user[0],
                            "--regid=" + user[1],
                            "--clear-groups",
                            "--no-new-privs"));
        }
        words.addAll(dockerfile.last("ENTRYPOINT").words());
        var builder = processBuilder(words, log);
        var environment = new HashMap<>(dockerfile.environment(""));
        environment.putAll(settings);
        environment.forEach((name, value) -> builder.environment().put(name, inFolder(value)));
        return builder.start();
    }

    /** Whether the image's own check calls the service healthy that was started so. */
    boolean isHealthy(Map<String, String> settings) throws IOException, InterruptedException {
        var words = dockerfile.last("HEALTHCHECK").words();
        var builder = processBuilder(words, root.resolve("tmp/health.log"));
        builder.environment().putAll(dockerfile.environment(""));
        builder.environment().putAll(settings);
        return builder.start().waitFor() == 0;
    }

    private ProcessBuilder processBuilder(List<String> words, Path log) {
        // Looks the program up on the path that is given below, not on that of this process.
        var all = Stream.concat(Stream.of("/usr/bin/env"), words.stream().map(this::inFolder));
        var builder = new ProcessBuilder(all.toList());
        builder.directory(root.resolve("app").toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // The JVM of the image is the one on its path.
        var java = Path.of(System.getProperty("java.home"), "bin");
        builder.environment().merge("PATH", java.toString(), (path, own) -> own + ":" + path);
        builder.environment().put("HOME", root.resolve("app").toString());
        return builder;
    }

    /** All that lies in its folder of the program. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("app"))) {
            return files.map(file -> root.relativize(file).toString()).sorted().toList();
        }
    }

    /** As it was laid out. */
    List<String> filesAtFirst() {
        return filesAtFirst;
    }

    /** Archives that the program needs. */
    List<String> libraries() {
        return filesAtFirst.stream()
                .filter(file -> file.startsWith("app/lib/") && file.endsWith(".jar"))
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .toList();
    }
}
