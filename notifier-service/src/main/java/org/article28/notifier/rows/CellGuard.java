package org.article28.notifier.rows;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.article28.model.table.Formulas;

/**
 * Puts an apostrophe before cells that a spreadsheet would take for a formula: addresses and
 * replies of mail servers are strangers' words.
 */
final class CellGuard extends StdSerializer<String> {

    private CellGuard() {
        super(String.class);
    }

    static SimpleModule module() {
        return new SimpleModule().addSerializer(String.class, new CellGuard());
    }

    @Override
    public void serialize(String cell, JsonGenerator out, SerializerProvider provider)
            throws IOException {
        out.writeString(Formulas.prefix(cell));
    }
}
