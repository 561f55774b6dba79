package org.article28.api.importing.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.article28.model.Regime;
import org.article28.model.TransferMechanism;
import org.article28.model.TransferMechanism.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads transfer mechanisms as companies write them, and keeps their words. What is not known is of
 * type other; nothing is concluded from what is not said. Pure.
 */
final class MechanismWords {

    private static final Set<String> NOTHING = Set.of("-", "–", "—");

    /** What remains of the words once the law, modules and instrument are taken out of them. */
    private static final Map<String, TransferMechanism.Type> TYPES =
            Map.ofEntries(
                    Map.entry("n a", TransferMechanism.Type.NOT_REQUIRED),
                    Map.entry("na", TransferMechanism.Type.NOT_REQUIRED),
                    Map.entry("not applicable", TransferMechanism.Type.NOT_REQUIRED),
                    Map.entry("not required", TransferMechanism.Type.NOT_REQUIRED),
                    Map.entry("none required", TransferMechanism.Type.NOT_REQUIRED),
                    Map.entry("not needed", TransferMechanism.Type.NOT_REQUIRED),
                    // No mechanism is named: of type other these would count as one.
                    Map.entry("none", TransferMechanism.Type.NOT_REQUIRED),
                    Map.entry("no", TransferMechanism.Type.NOT_REQUIRED),
                    Map.entry("tbd", TransferMechanism.Type.NOT_REQUIRED),
                    Map.entry("tbc", TransferMechanism.Type.NOT_REQUIRED),
                    Map.entry("pending", TransferMechanism.Type.NOT_REQUIRED),
                    Map.entry("adequacy", TransferMechanism.Type.ADEQUACY),
                    Map.entry("adequacy decision", TransferMechanism.Type.ADEQUACY),
                    Map.entry("adequate", TransferMechanism.Type.ADEQUACY),
                    Map.entry("adequate country", TransferMechanism.Type.ADEQUACY),
                    Map.entry("dpf", TransferMechanism.Type.DPF),
                    Map.entry("data privacy framework", TransferMechanism.Type.DPF),
                    Map.entry("data privacy framework dpf", TransferMechanism.Type.DPF),
                    Map.entry("data bridge", TransferMechanism.Type.DPF),
                    Map.entry("extension dpf", TransferMechanism.Type.DPF),
                    Map.entry("extension data privacy framework", TransferMechanism.Type.DPF),
                    Map.entry("privacy shield", TransferMechanism.Type.PRIVACY_SHIELD),
                    Map.entry("scc", TransferMechanism.Type.SCC),
                    Map.entry("sccs", TransferMechanism.Type.SCC),
                    Map.entry("standard contractual clause", TransferMechanism.Type.SCC),
                    Map.entry("standard contractual clauses", TransferMechanism.Type.SCC),
                    Map.entry("standard contractual clauses scc", TransferMechanism.Type.SCC),
                    Map.entry("standard contractual clauses sccs", TransferMechanism.Type.SCC),
                    Map.entry("model clauses", TransferMechanism.Type.SCC),
                    Map.entry("model contractual clauses", TransferMechanism.Type.SCC),
                    Map.entry("bcr", TransferMechanism.Type.BCR),
                    Map.entry("bcrs", TransferMechanism.Type.BCR),
                    Map.entry("binding corporate rules", TransferMechanism.Type.BCR),
                    Map.entry("binding corporate rules bcr", TransferMechanism.Type.BCR),
                    Map.entry("binding corporate rules bcrs", TransferMechanism.Type.BCR),
                    Map.entry("idta", TransferMechanism.Type.UK_IDTA),
                    Map.entry(
                            "international data transfer agreement",
                            TransferMechanism.Type.UK_IDTA),
                    Map.entry(
                            "international data transfer agreement idta",
                            TransferMechanism.Type.UK_IDTA),
                    Map.entry("addendum", TransferMechanism.Type.UK_ADDENDUM),
                    Map.entry(
                            "international data transfer addendum",
                            TransferMechanism.Type.UK_ADDENDUM),
                    Map.entry("derogation", TransferMechanism.Type.DEROGATION),
                    Map.entry("code of conduct", TransferMechanism.Type.CODE_OF_CONDUCT));

    private static final Pattern LAW =
            Pattern.compile(
                    "\\b(eu|ec|european commission s?|european commission|gdpr|uk|swiss|switzerland|ch)\\b");

    /** Possessive, since a group that may give back runs out of stack on long texts. */
    private static final Pattern MODULES = Pattern.compile("\\bmodules? ((?:[1-4]|and| )++)");

    private static final Pattern INSTRUMENT =
            Pattern.compile("\\b(2021 914|2010 87|2004 915|2001 497)\\b");

    private MechanismWords() {}

    static List<TransferMechanism> read(String line) {
        var found = new ArrayList<TransferMechanism>();
        for (var piece : Pieces.split(Tidy.line(line), ",")) {
            if (!NOTHING.contains(piece)) {
                found.addAll(piece(piece.replaceFirst("^(and|or) ", "")));
            }
        }
        return found;
    }

    /** One mechanism, or several that are joined, if all of them are known. */
    private static List<TransferMechanism> piece(String piece) {
        var whole = one(piece);
        if (whole.type() != TransferMechanism.Type.OTHER) {
            return List.of(whole);
        }
        var parts = List.of(piece.split(" and | plus |[/&+]", -1));
        var several = parts.stream().map(String::strip).map(MechanismWords::one).toList();
        boolean known =
                several.stream().noneMatch(each -> each.type() == TransferMechanism.Type.OTHER);
        return known ? several : List.of(whole);
    }

    static TransferMechanism one(String words) {
        var marked = FootnoteMark.of(Tidy.line(words), FootnoteMark.SIGNS).words();
        var phrase = Tidy.phrase(marked.replace("'s", " s").replace("’s", " s"));
        var rest = phrase;
        var modules = new LinkedHashSet<Integer>();
        var listed = MODULES.matcher(rest);
        if (listed.find()) {
            listed.group(1).chars().filter(Character::isDigit).forEach(c -> modules.add(c - '0'));
            rest = listed.replaceFirst("");
        }
        var numbered = INSTRUMENT.matcher(rest);
        var instrument = numbered.find() ? numbered.group(1).replace(' ', '/') : null;
        rest = numbered.replaceAll("").replaceAll("\\b(decision|regulation) ?$", "");
        var regime = regime(rest);
        rest = LAW.matcher(rest).replaceAll("").replaceAll("\\b(us|and|the|to)\\b", "");
        var type = TYPES.get(rest.replaceAll(" +", " ").strip());
        if (type == null
                || (type != TransferMechanism.Type.SCC
                        && (instrument != null || !modules.isEmpty()))) {
            return of(TransferMechanism.Type.OTHER, null, null, Set.of(), words);
        }
        boolean ofUkLaw =
                type == TransferMechanism.Type.UK_IDTA
                        || type == TransferMechanism.Type.UK_ADDENDUM;
        return of(type, ofUkLaw ? null : regime, instrument, modules, words);
    }

    private static TransferMechanism of(
            TransferMechanism.Type type,
            @Nullable Regime regime,
            @Nullable String instrument,
            Set<Integer> modules,
            String stated) {
        return new TransferMechanism(
                type,
                type == TransferMechanism.Type.NOT_REQUIRED ? null : regime,
                null,
                instrument,
                null,
                null,
                stated,
                type == TransferMechanism.Type.NOT_REQUIRED ? Reason.UNSPECIFIED : null,
                modules,
                null,
                Set.of(),
                null,
                null);
    }

    /** The one law that the words name; none where they name several. */
    private static @Nullable Regime regime(String phrase) {
        var regimes = new LinkedHashSet<Regime>();
        LAW.matcher(phrase)
                .results()
                .forEach(
                        law ->
                                regimes.add(
                                        switch (law.group()) {
                                            case "uk" -> Regime.UK;
                                            case "swiss", "switzerland", "ch" -> Regime.CH;
                                            default -> Regime.EU;
                                        }));
        return regimes.size() == 1 ? regimes.iterator().next() : null;
    }
}
