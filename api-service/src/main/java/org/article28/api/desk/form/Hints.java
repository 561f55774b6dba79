package org.article28.api.desk.form;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of fields before anything is wrong: what is asked, and how it is filled in. Pure.
 */
final class Hints {

    private final FormWords say;

    Hints(FormWords say) {
        this.say = say;
    }

    /**
     * Null where the label says it all.
     *
     * @param offered how much there is to choose from
     */
    @Nullable String of(FieldSpec field, int offered) {
        var hint =
                Stream.of(
                                asked(field.name()),
                                filledIn(field.kind()),
                                choice(field.kind(), offered))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return hint.isEmpty() ? null : hint;
    }

    private @Nullable String asked(String field) {
        return switch (field) {
            case "entity" -> say.entityHint();
            case "memberOf" -> say.memberOfHint();
            case "membersUrl" -> say.membersUrlHint();
            case "engagedBy" -> say.engagedByHint();
            case "replaces" -> say.replacesHint();
            case "assessments" -> say.assessmentsHint();
            case "purpose" -> say.purposeHint();
            case "services" -> say.noneIsAll();
            case "regimes" -> say.noneIsEu();
            case "language" -> say.languageHint();
            default -> null;
        };
    }

    private @Nullable String filledIn(FieldKind kind) {
        return switch (kind) {
            case WORDS -> say.oneInALine();
            case ID -> say.idHint();
            default -> null;
        };
    }

    private @Nullable String choice(FieldKind kind, int offered) {
        return switch (kind) {
            case ONE, SOME -> offered == 0 ? say.nothingToChoose() : null;
            case MANY -> offered == 0 ? say.nothingToChoose() : say.manyHint();
            default -> null;
        };
    }
}
