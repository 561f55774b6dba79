package org.article28.api.countries;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.article28.model.Regime;
import org.article28.model.Sha256;

/** The tables in use, read once; with a wrong one the service does not start. */
@Startup
@ApplicationScoped
public class Countries {

    /** Known regions; "Europe" and other words can't be decided. */
    private static final Map<String, String> REGIONS =
            Map.of("EU", "EU", "EEA", "EEA", "UK", "GB", "GB", "GB");

    private final Map<Regime, Table> tables = new EnumMap<>(Regime.class);
    private final String state;

    /**
     * @throws IllegalStateException if a table is not right
     */
    public Countries() {
        var hashes = new StringBuilder();
        for (var regime : Regime.values()) {
            var file = file(regime);
            hashes.append(Sha256.hex(file));
            tables.put(regime, TableFile.read(file));
        }
        state = "c" + Sha256.hex(hashes.toString()).substring(0, 16);
    }

    /** How the regime sees that code, a country's or a {@link #region}'s, on that day. */
    public Standing of(Regime regime, String code, LocalDate day) {
        return table(regime).on(code, day).map(Standing::of).orElse(new Standing.ThirdCountry());
    }

    /** The code of a region that the tables know; empty for one that can't be decided. */
    public static Optional<String> region(String word) {
        return Optional.ofNullable(REGIONS.get(word.strip().toUpperCase(Locale.ROOT)));
    }

    Table table(Regime regime) {
        return Objects.requireNonNull(tables.get(regime));
    }

    List<Table> tables() {
        return List.copyOf(tables.values());
    }

    /** What an entity tag of the tables begins with: it changes with any of the files. */
    String state() {
        return state;
    }

    private static byte[] file(Regime regime) {
        var name = regime.name().toLowerCase(Locale.ROOT) + ".yaml";
        try (var stream = Countries.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the table of countries can't be read: " + name, e);
        }
    }
}
