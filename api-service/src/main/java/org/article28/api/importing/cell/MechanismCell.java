package org.article28.api.importing.cell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.model.Codes;
import org.article28.model.Regime;
import org.article28.model.TransferMechanism;
import org.jspecify.annotations.Nullable;

/**
 * Transfer mechanisms in one cell: the publisher's words, then codes and values in square brackets,
 * parted by semicolons. What {@link #write} gives, {@link #read} takes, and loses nothing. Pure.
 */
public final class MechanismCell {

    private static final Set<String> CODES = new LinkedHashSet<>();
    private static final Set<String> KEYS =
            Set.of(
                    "reference",
                    "instrument",
                    "validUntil",
                    "assessment",
                    "stated",
                    "reason",
                    "modules",
                    "participant",
                    "covers",
                    "checkedOn",
                    "article");

    private static final Set<String> COVERAGES = CodeSets.all(TransferMechanism.DpfCoverage.class);

    static {
        CODES.addAll(CodeSets.all(TransferMechanism.Type.class));
        CODES.addAll(CodeSets.all(Regime.class));
    }

    private MechanismCell() {}

    /** As {@link MechanismWords#read}, for all lines of a cell, in its order. */
    public static Set<TransferMechanism> read(String cell) {
        var mechanisms = new LinkedHashSet<TransferMechanism>();
        for (var item : Pieces.split(cell, ";\n")) {
            var pieces = Pieces.split(item, ",");
            if (pieces.stream().noneMatch(piece -> noted(piece) != null)) {
                mechanisms.addAll(MechanismWords.read(item));
            } else {
                pieces.forEach(piece -> addPiece(piece, mechanisms));
            }
        }
        return mechanisms;
    }

    public static String write(Collection<TransferMechanism> mechanisms) {
        return mechanisms.stream().map(MechanismCell::item).collect(Collectors.joining("; "));
    }

    private static void addPiece(String piece, Set<TransferMechanism> mechanisms) {
        var noted = noted(piece);
        if (noted == null) {
            mechanisms.addAll(MechanismWords.read(piece));
        } else {
            mechanisms.add(noted);
        }
    }

    private static @Nullable TransferMechanism noted(String item) {
        int open = item.indexOf('[');
        var found = open < 0 ? null : Attributes.at(item, open);
        if (found == null
                || found.end() != item.length()
                || !found.attributes().within(CODES, KEYS)
                || !isUnderstood(found.attributes())) {
            return null;
        }
        try {
            return mechanism(Tidy.line(item.substring(0, open)), found.attributes());
        } catch (DateTimeParseException | NumberFormatException notOurs) {
            return null;
        }
    }

    /** One code of a kind, and known values alone: what is not understood is not to be lost. */
    private static boolean isUnderstood(Attributes given) {
        return !CodeSets.isSeveral(TransferMechanism.Type.class, given.codes())
                && !CodeSets.isSeveral(Regime.class, given.codes())
                && COVERAGES.containsAll(given.texts("covers"))
                && isCode(TransferMechanism.Reason.class, given.value("reason", null))
                && isCode(
                        TransferMechanism.AssessmentAccess.class, given.value("assessment", null));
    }

    private static boolean isCode(Class<? extends Enum<?>> type, @Nullable String text) {
        return text == null || CodeSets.all(type).contains(text);
    }

    private static TransferMechanism mechanism(String words, Attributes given) {
        var type = CodeSets.among(TransferMechanism.Type.class, given.codes());
        var base = MechanismWords.one(words);
        var said = type.isPresent() && words.equals(label(type.get())) ? null : words;
        var regime = CodeSets.among(Regime.class, given.codes());
        return new TransferMechanism(
                type.orElse(base.type()),
                type.isPresent() ? regime.orElse(null) : regime.orElse(base.regime()),
                given.value("reference", null),
                given.value("instrument", type.isPresent() ? null : base.instrument()),
                day(given.value("validUntil", null)),
                code(TransferMechanism.AssessmentAccess.class, given.value("assessment", null)),
                given.value("stated", said),
                type.isPresent() || given.value("reason", null) != null
                        ? code(TransferMechanism.Reason.class, given.value("reason", null))
                        : base.reason(),
                modules(given, type.isPresent() ? Set.of() : base.modules()),
                given.value("participant", null),
                coverage(given),
                day(given.value("checkedOn", null)),
                given.value("article", null));
    }

    private static Set<Integer> modules(Attributes given, Set<Integer> otherwise) {
        var listed = given.texts("modules");
        return listed.isEmpty()
                ? otherwise
                : listed.stream()
                        .map(Integer::valueOf)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<TransferMechanism.DpfCoverage> coverage(Attributes given) {
        var covered = new LinkedHashSet<TransferMechanism.DpfCoverage>();
        Arrays.stream(TransferMechanism.DpfCoverage.values())
                .filter(coverage -> given.texts("covers").contains(Codes.of(coverage)))
                .forEach(covered::add);
        return covered;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String text) {
        return text == null ? null : Codes.read(type, text).orElse(null);
    }

    /**
     * The words and the type; also what the words were, where they can't stand before a bracket.
     */
    private static String item(TransferMechanism mechanism) {
        var stated = mechanism.stated();
        var label = label(mechanism.type());
        var words = stated == null ? label : stated;
        var shortest = notation(mechanism, null).behind(words);
        if (Notation.isSafe(words) && read(shortest).equals(Set.of(mechanism))) {
            return shortest;
        }
        return notation(mechanism, stated).behind(Notation.shown(words, label));
    }

    private static Notation notation(TransferMechanism mechanism, @Nullable String stated) {
        return new Notation()
                .code(mechanism.type())
                .code(mechanism.regime())
                .value("reason", mechanism.reason())
                .texts("modules", mechanism.modules())
                .value("instrument", mechanism.instrument())
                .value("reference", mechanism.reference())
                .value("validUntil", mechanism.validUntil())
                .value("assessment", mechanism.assessment())
                .value("participant", mechanism.participant())
                .texts("covers", mechanism.covers())
                .value("checkedOn", mechanism.checkedOn())
                .value("article", mechanism.article())
                .value("stated", stated);
    }

    /** What stands for the publisher's words where there are none. */
    private static String label(TransferMechanism.Type type) {
        return switch (type) {
            case NOT_REQUIRED -> "Not required";
            case ADEQUACY -> "Adequacy decision";
            case DPF -> "Data Privacy Framework";
            case PRIVACY_SHIELD -> "Privacy Shield";
            case SCC -> "Standard contractual clauses";
            case SCC_AUTHORITY -> "Standard contractual clauses of an authority";
            case BCR -> "Binding corporate rules";
            case CODE_OF_CONDUCT -> "Code of conduct";
            case APPROVED_CERTIFICATION -> "Approved certification";
            case PUBLIC_INSTRUMENT -> "Instrument between public authorities";
            case ADMINISTRATIVE_ARRANGEMENT -> "Administrative arrangement";
            case AD_HOC_CLAUSES -> "Ad hoc clauses";
            case DEROGATION -> "Derogation";
            case UK_IDTA -> "UK International Data Transfer Agreement";
            case UK_ADDENDUM -> "UK Addendum";
            case OTHER -> "Other";
        };
    }
}
