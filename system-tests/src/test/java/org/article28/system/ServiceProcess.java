package org.article28.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A packaged service as a process of its own, on the loopback interface. */
public final class ServiceProcess {

    private ServiceProcess() {}

    /**
     * @param jvm options of the virtual machine
     * @param log what it prints is added to it
     * @param settings environment variables
     */
    public static Process start(
            String module, List<String> jvm, int port, Path log, Map<String, String> settings) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = Product.root().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        var command = new ArrayList<>(List.of(java));
        command.addAll(jvm);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-jar", jar.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().putAll(settings);
        try {
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
