package org.article28.api.importing.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.model.Codes;
import org.article28.model.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LocationCellTest {

    /** Each location as type, country or region, activity, services, note and stated. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "United States, France,\\nSwitzerland | country US / country FR / country CH",
                "USA | country US",
                "US | country US",
                "U.S. | country US",
                "USA; UAE; KSA; Holland | country US / country AE / country SA / country NL",
                "Korea, Czech Republic, DEU | country KR / country CZ / country DE",
                "EU/US | region EU / country US",
                "EU and UK | region EU / country GB",
                "European Union | region EU",
                "the Netherlands and Bosnia and Herzegovina | country NL / country BA",
                "Germany, Spain, and France | country DE / country ES / country FR",
                "Customer selected* | customer-selected stated=Customer selected*",
                "Customer's selected location | customer-selected",
                "Global | global",
                "Worldwide | global",
                "Nearest to user | nearest-to-user",
                "Europe, USA (TTS, STT), KSA (cloud services) | region Europe / country US note=TTS, STT stated=USA (TTS, STT) / country SA note=cloud services stated=KSA (cloud services)",
                "USA (Voice, E-mail) | country US services=[email, voice] stated=USA (Voice, E-mail)",
                "India (remote access) | country IN REMOTE_ACCESS stated=India (remote access)",
                "Germany* | country DE note=residency customers only stated=Germany*",
                "Frankfurt, Germany | country DE stated=Frankfurt, Germany",
                "San Francisco, CA, USA | country US stated=San Francisco, CA, USA",
                "Berlin, Frankfurt am Main, Germany | country DE stated=Berlin, Frankfurt am Main, Germany",
                "Smalltown, Texas, USA | country US stated=Smalltown, Texas, USA",
                "Smalltown, CA, USA | other stated=Smalltown, CA / country US",
                "Atlanta, Georgia, USA | country US stated=Atlanta, Georgia, USA",
                "Untied States, Germany | other stated=Untied States / country DE",
                "London, Singapore | other stated=London / country SG",
                "London, Frankfurt, Germany | other stated=London / other stated=Frankfurt / country DE",
                "Germany [storage; processing] | other stated=Germany [storage; processing]",
                "Germany [country; region] | other stated=Germany [country; region]",
                "Germany [note=a; note=b] | other stated=Germany [note=a; note=b]",
                "Toronto, CA | other stated=Toronto, CA",
                "See documentation | other stated=See documentation",
                "N/A | other stated=N/A",
                "in no | other stated=in no",
                "- | ''",
                "Saudi Arabia [note=\"cloud services\"] | country SA note=cloud services",
                "Customer selected [storage; note=\"as set out\"], Global | customer-selected STORAGE note=as set out / global",
                "Germany [1] | other stated=Germany [1]"
            })
    void cellIsReadAsItIsMeant(String cell, String expected) {
        var read =
                LocationCell.read(
                        cell.replace("\\n", "\n"),
                        LocationCellTest::services,
                        Map.of("*", "residency customers only"));

        assertThat(read.stream().map(LocationCellTest::told).collect(Collectors.joining(" / ")))
                .isEqualTo(
                        cell.startsWith("Customer selected*")
                                ? "customer-selected note=residency customers only stated=Customer selected*"
                                : expected);
    }

    static Stream<String> countries() {
        return Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void everyCountryIsWrittenByItsNameAlone(String code) {
        var location =
                new Location(Location.Type.COUNTRY, code, null, null, Set.of(), null, null, null);

        var cell = LocationCell.write(Set.of(location));

        assertThat(cell).isEqualTo(PlaceNames.name(code));
        assertThat(PlaceNames.countryCode(cell)).isEqualTo(code);
    }

    @Test
    void locationsAreWrittenForPeople() {
        var cell =
                "Saudi Arabia [note=\"cloud services\"]; United States [services=\"speech-to-text"
                        + " text-to-speech\"]; Customer selected [storage; note=\"as set out in the agreement\"]";

        assertThat(LocationCell.write(LocationCell.read(cell, _ -> Set.of(), Map.of())))
                .isEqualTo(cell);
    }

    private static Set<String> services(String text) {
        return text.equals("Voice, E-mail") ? Set.of("email", "voice") : Set.of();
    }

    private static String told(Location location) {
        var told = new StringBuilder(Codes.of(location.type()));
        Stream.of(location.country(), location.region())
                .filter(value -> value != null)
                .forEach(value -> told.append(' ').append(value));
        if (location.activity() != null) {
            told.append(' ').append(location.activity());
        }
        if (!location.services().isEmpty()) {
            told.append(" services=").append(location.services().stream().sorted().toList());
        }
        if (location.note() != null) {
            told.append(" note=").append(location.note());
        }
        if (location.stated() != null) {
            told.append(" stated=").append(location.stated());
        }
        return told.toString();
    }
}
