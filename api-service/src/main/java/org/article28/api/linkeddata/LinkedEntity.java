package org.article28.api.linkeddata;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** Who carries out an engagement. Pure. */
record LinkedEntity(SubProcessor entry, @Nullable Register register) {

    /** From the process to it. */
    String relation() {
        return isProcessor() ? "dpv:hasDataProcessor" : "dpv:hasRecipient";
    }

    Node node() {
        return Node.named(iri(), isProcessor() ? "dpv:DataSubProcessor" : "dpv:Recipient")
                .value("dpv:hasName", entry.name())
                .values(
                        "dct:alternative",
                        Stream.concat(
                                        Stream.ofNullable(entry.legalName()),
                                        entry.formerNames().stream())
                                .toList())
                .value("dpv:hasIdentifier", entry.registrationNumber())
                .value("dpv:hasAddress", entry.address())
                .value("dpv:hasCountry", Places.country(entry.country()))
                .values("dpv:hasContact", LinkedRegister.contact(entry.contact()))
                .value("foaf:homepage", entry.website());
    }

    /** Several engagements of one legal entity are tied together by what the entries call it. */
    private String iri() {
        return entry.entity() == null
                ? Engagement.iri(entry) + "#entity"
                : "/v1/subprocessors#entity-" + entry.entity();
    }

    /** Those who stand nowhere but among other recipients are no processors. */
    private boolean isProcessor() {
        if (register == null || entry.sections().isEmpty()) {
            return true;
        }
        var others =
                register.sections().stream()
                        .filter(each -> each.role() == Register.Section.Role.OTHER_RECIPIENTS)
                        .map(Register.Section::id)
                        .collect(Collectors.toSet());
        return !others.containsAll(entry.sections());
    }
}
