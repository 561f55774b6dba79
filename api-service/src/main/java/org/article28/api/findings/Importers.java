package org.article28.api.findings;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.article28.model.Assessment;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** Who gets data from the United Kingdom, as the register and its assessments tell. */
final class Importers {

    private final Inspection inspection;
    private @Nullable Map<String, String> exporters;

    Importers(Inspection inspection) {
        this.inspection = inspection;
    }

    /** What an exporter in the United Kingdom to that entry is called. */
    Optional<String> exporterInGb(String importer) {
        return isInGb(inspection.organisationCountry())
                ? Optional.of("the organisation")
                : Optional.ofNullable(exporters().get(importer));
    }

    /** Read once it is asked for: most lists have no mechanism that does not fit. */
    private Map<String, String> exporters() {
        var read = exporters;
        if (read == null) {
            var all = new HashMap<String, String>();
            inspection.document().assessments().forEach(each -> read(each, all));
            read = all;
            exporters = read;
        }
        return read;
    }

    private void read(Assessment assessment, Map<String, String> exporters) {
        var importer = assessment.importer();
        var id = importer == null ? null : importer.subProcessor();
        if (id != null) {
            assessment.exporters().stream()
                    .filter(exporter -> isInGb(country(exporter)))
                    .findFirst()
                    .ifPresent(exporter -> exporters.putIfAbsent(id, name(exporter)));
        }
    }

    private static boolean isInGb(@Nullable String country) {
        return Objects.equals(country, "GB");
    }

    private @Nullable String country(Assessment.Party party) {
        if (party.country() != null) {
            return party.country();
        }
        if (Assessment.Party.SELF.equals(party.subProcessor())) {
            return inspection.organisationCountry();
        }
        return entry(party).map(SubProcessor::country).orElse(null);
    }

    private String name(Assessment.Party party) {
        var name = party.name();
        return name != null ? name : entry(party).map(SubProcessor::name).orElse("an exporter");
    }

    private Optional<SubProcessor> entry(Assessment.Party party) {
        return Optional.ofNullable(party.subProcessor()).map(inspection.document()::subProcessor);
    }
}
