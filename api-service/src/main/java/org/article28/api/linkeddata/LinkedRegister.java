package org.article28.api.linkeddata;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.article28.model.Contact;
import org.article28.model.Organisation;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/** Whose list it is. Pure. */
final class LinkedRegister {

    private LinkedRegister() {}

    static String service(String id) {
        return "/v1/register#service-" + id;
    }

    static @Nullable Node of(@Nullable Register register) {
        return register == null ? null : of(register.organisation(), register);
    }

    private static Node of(Organisation organisation, Register register) {
        var words = Words.of(register);
        return Node.named("/v1/register#organisation", "dpv:Organisation", "dpv:DataProcessor")
                .value("dpv:hasName", organisation.name())
                .values("dct:alternative", Stream.ofNullable(organisation.legalName()).toList())
                .value("dpv:hasAddress", organisation.address())
                .value("dpv:hasCountry", Places.country(organisation.country()))
                .values("dpv:hasContact", contact(organisation.contact()))
                .node("dpv:hasDataProtectionOfficer", officer(organisation.dpo()))
                .nodes(
                        "dpv:hasService",
                        register.services().stream()
                                .map(
                                        each ->
                                                Node.named(service(each.id()), "dpv:Service")
                                                        .words("dct:title", words.of(each.title())))
                                .toList());
    }

    private static @Nullable Node officer(@Nullable Contact officer) {
        return officer == null
                ? null
                : Node.unnamed("dpv:DataProtectionOfficer")
                        .values("dpv:hasContact", contact(officer));
    }

    /** How to reach a function. */
    static List<String> contact(@Nullable Contact contact) {
        return contact == null
                ? List.of()
                : Stream.of(contact.role(), contact.email(), contact.phone(), contact.url())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }
}
