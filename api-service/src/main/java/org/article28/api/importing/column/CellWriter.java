package org.article28.api.importing.column;

import org.article28.api.importing.cell.ListCell;
import org.article28.api.importing.cell.LocationCell;
import org.article28.api.importing.cell.MechanismCell;
import org.article28.api.importing.cell.PlaceNames;
import org.article28.model.Codes;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** Writes a field of an entry into a cell, so that {@link CellReader} reads the same. Pure. */
public final class CellWriter {

    private final Named sections;
    private final Named services;

    public CellWriter(Register register) {
        this.sections = Named.sections(register);
        this.services = Named.services(register);
    }

    /** Empty where the field is not set. */
    public String write(Column column, SubProcessor entry) {
        return switch (column) {
            case ID -> entry.id();
            case NAME -> entry.name();
            case LEGAL_NAME -> text(entry.legalName());
            case FORMER_NAMES -> ListCell.write(entry.formerNames());
            case ENTITY -> text(entry.entity());
            case KIND -> code(entry.kind());
            case MEMBER_OF -> text(entry.memberOf());
            case SECTIONS -> sections.write(entry.sections());
            case SERVICES -> services.write(entry.services());
            case ENGAGEMENT -> code(entry.engagement());
            case CONDITION -> text(entry.condition());
            case PURPOSE -> text(entry.purpose());
            case PROCESSING -> text(entry.processing());
            case DATA_CATEGORIES -> ListCell.write(entry.dataCategories());
            case DATA_SUBJECTS -> ListCell.write(entry.dataSubjects());
            case COUNTRY -> country(entry.country());
            case ADDRESS -> text(entry.address());
            case LOCATIONS -> LocationCell.write(entry.locations());
            case TRANSFER_MECHANISMS -> MechanismCell.write(entry.transferMechanisms());
            case WEBSITE -> text(entry.website());
            case ENGAGED_FROM -> text(entry.engagedFrom());
            case ENGAGED_UNTIL -> text(entry.engagedUntil());
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** In words: {@code Third party} for {@code third-party}. */
    private static String code(@Nullable Enum<?> value) {
        if (value == null) {
            return "";
        }
        var words = Codes.of(value).replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String country(@Nullable String country) {
        return country == null ? "" : PlaceNames.name(country);
    }
}
