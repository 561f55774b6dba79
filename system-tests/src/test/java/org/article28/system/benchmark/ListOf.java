package org.article28.system.benchmark;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list as large companies have it: about 600 characters an entry. */
record ListOf(int entries) {

    private static final String REGISTER =
            """
            {"id": "example", "organisation": {"name": "Example", "country": "IE"},
             "title": "Sub-processors", "language": "en", "timeZone": "Europe/Dublin", "objectionDays": 30,
             "sections": [{"id": "third-parties", "title": "Third parties", "role": "sub-processors"}],
             "services": [{"id": "email", "title": "E-mail"}, {"id": "voice", "title": "Voice"}]}
            """;

    private static final String ENTRY =
            """
            {"id": "%1$s", "name": "Example Processor %2$d", "legalName": "Example Processor %2$d Ltd", "kind": "third-party",
             "sections": ["third-parties"], "address": "%2$d Example Street, Dublin", "country": "IE",
             "contact": {"role": "Privacy desk", "email": "privacy@processor-%2$d.example"},
             "website": "https://processor-%2$d.example", "purpose": "Hosting of part %2$d of the platform.",
             "services": ["email", "voice"], "dataCategories": ["names", "addresses"], "dataSubjects": ["end users"],
             "locations": [{"type": "country", "country": "IE", "activity": "storage"}, {"type": "country", "country": "US", "activity": "remote-access"}],
             "transferMechanisms": [{"type": "scc", "regime": "eu", "modules": [3], "assessment": "on-request"}]}
            """;

    static String id(int number) {
        return "processor-" + number;
    }

    String json() {
        var list =
                IntStream.range(0, entries)
                        .mapToObj(number -> ENTRY.formatted(id(number), number))
                        .collect(Collectors.joining(","));
        return "{\"register\": " + REGISTER + ", \"subProcessors\": [" + list + "]}";
    }
}
