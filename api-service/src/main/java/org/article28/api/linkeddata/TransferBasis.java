package org.article28.api.linkeddata;

import java.util.regex.Pattern;
import org.article28.model.Regime;
import org.article28.model.TransferMechanism;
import org.jspecify.annotations.Nullable;

/** Transfer mechanisms as legal bases, by the articles of the GDPR. Pure. */
final class TransferBasis {

    /** Of what no article of the GDPR in force speaks. */
    private static final String OTHER = "dpv:DataTransferLegalBasis";

    private static final Pattern DEROGATION =
            Pattern.compile("(?:Art(?:icle|\\.)? ?)?(?:49)? ?(?:\\(?1\\)?)? ?\\(?([a-g])\\)?");

    private TransferBasis() {}

    /** Null where there is nothing to rest on. */
    static @Nullable Node of(TransferMechanism mechanism, Words words) {
        if (mechanism.type() == TransferMechanism.Type.NOT_REQUIRED) {
            return null;
        }
        return Node.unnamed(type(mechanism))
                .words("dct:title", Words.english(name(mechanism)))
                .words("dct:description", words.of(mechanism.stated()))
                .value("dct:identifier", mechanism.instrument())
                .value("dct:bibliographicCitation", mechanism.reference())
                .node(
                        "dct:temporal",
                        mechanism.validUntil() == null
                                ? null
                                : Node.unnamed("dct:PeriodOfTime")
                                        .value("dcat:endDate", mechanism.validUntil()));
    }

    static String type(TransferMechanism mechanism) {
        if (!mechanism.appliesIn().contains(Regime.EU)) {
            return OTHER;
        }
        return switch (mechanism.type()) {
            case ADEQUACY, DPF -> "eu-gdpr:A45-3";
            case PUBLIC_INSTRUMENT -> "eu-gdpr:A46-2-a";
            case BCR -> "eu-gdpr:A46-2-b";
            case SCC -> "eu-gdpr:A46-2-c";
            case SCC_AUTHORITY -> "eu-gdpr:A46-2-d";
            case CODE_OF_CONDUCT -> "eu-gdpr:A46-2-e";
            case APPROVED_CERTIFICATION -> "eu-gdpr:A46-2-f";
            case AD_HOC_CLAUSES -> "eu-gdpr:A46-3-a";
            case ADMINISTRATIVE_ARRANGEMENT -> "eu-gdpr:A46-3-b";
            case DEROGATION -> derogation(mechanism.article());
            case PRIVACY_SHIELD, UK_IDTA, UK_ADDENDUM, OTHER, NOT_REQUIRED -> OTHER;
        };
    }

    private static String derogation(@Nullable String article) {
        var point = DEROGATION.matcher(article == null ? "" : article);
        return point.matches() ? "eu-gdpr:A49-1-" + point.group(1) : OTHER;
    }

    private static String name(TransferMechanism mechanism) {
        return switch (mechanism.type()) {
            case NOT_REQUIRED -> "None required";
            case ADEQUACY -> "Adequacy decision";
            case DPF -> "Data Privacy Framework";
            case PRIVACY_SHIELD -> "Privacy Shield";
            case SCC -> "Standard contractual clauses";
            case SCC_AUTHORITY -> "Standard clauses of a supervisory authority";
            case BCR -> "Binding corporate rules";
            case CODE_OF_CONDUCT -> "Code of conduct";
            case APPROVED_CERTIFICATION -> "Approved certification";
            case PUBLIC_INSTRUMENT -> "Instrument between public authorities";
            case ADMINISTRATIVE_ARRANGEMENT -> "Administrative arrangement";
            case AD_HOC_CLAUSES -> "Ad hoc contractual clauses";
            case DEROGATION -> "Derogation";
            case UK_IDTA -> "UK International Data Transfer Agreement";
            case UK_ADDENDUM -> "UK Addendum";
            case OTHER -> "Other";
        };
    }
}
