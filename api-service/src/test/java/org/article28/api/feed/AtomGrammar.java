package org.article28.api.feed;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Validates feeds against a RELAX NG grammar of RFC 4287. */
final class AtomGrammar {

    private AtomGrammar() {}

    /** What the validator finds; none where the feed is valid. */
    static List<String> faults(String feed) throws Exception {
        var faults = new Faults();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, faults);
        var driver =
                new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        driver.loadSchema(
                new InputSource(AtomGrammar.class.getResource("/atom.rnc").toExternalForm()));
        driver.validate(new InputSource(new StringReader(feed)));
        return faults.found;
    }

    private static final class Faults implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {
            found.add(fault.getMessage());
        }

        @Override
        public void error(SAXParseException fault) {
            found.add(fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            found.add(fault.getMessage());
        }
    }
}
