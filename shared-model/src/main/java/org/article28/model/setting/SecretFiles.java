package org.article28.model.setting;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.source.file.FileSystemConfigSource;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings in files, of the folders that an operator names, each under the name of its file. They
 * go before variables; SmallRye's own source for the same folders comes after all others, also
 * after what a service says itself. Public, or it is not found.
 */
public final class SecretFiles implements ConfigSourceFactory {

    private static final String FOLDERS = "smallrye.config.source.file.locations";

    /** Variables have 300, system properties 400. */
    private static final int BEFORE_VARIABLES = 350;

    /** After the sources that tell the folders. */
    private static final int PRIORITY = 290;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var folders = context.getValue(FOLDERS);
        if (folders == null || folders.getValue() == null) {
            return List.of();
        }
        return Stream.of(folders.getValue().split(","))
                .map(String::strip)
                .filter(folder -> !folder.isEmpty())
                .<ConfigSource>map(SecretFiles::source)
                .toList();
    }

    private static ConfigSource source(String folder) {
        return new FileSystemConfigSource(Path.of(folder).toFile(), BEFORE_VARIABLES);
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(PRIORITY);
    }
}
