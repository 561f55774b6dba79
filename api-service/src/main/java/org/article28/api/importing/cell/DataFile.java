package org.article28.api.importing.cell;

import java.util.List;
import org.article28.api.wire.OwnText;

/** Words that are data and not code, in files that everybody can read. */
public final class DataFile {

    private DataFile() {}

    /** The lines of a file beside that class, but for blank ones and comments. */
    public static List<String> lines(Class<?> beside, String name) {
        return OwnText.beside(beside, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
