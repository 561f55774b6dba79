package org.article28.api.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.article28.model.Finding;
import org.article28.model.TransferMechanism;

/** A mechanism that can't be relied on any longer. */
final class ExpiredMechanism implements Rule {

    private static final Pattern REPEALED =
            Pattern.compile("(?<!\\d)(2001/497|2004/915|2010/87)(?!\\d)");
    private static final LocalDate RELIED_ON_UNTIL = LocalDate.of(2022, 12, 27);

    @Override
    public String id() {
        return "expired-mechanism";
    }

    @Override
    public String source() {
        return "Art. 46(5) GDPR; CJEU C-311/18; Decision (EU) 2021/914, Art. 4";
    }

    @Override
    public Finding.Severity severity(Occasion occasion) {
        return occasion.errorOnEdit();
    }

    @Override
    public List<Found> check(Inspection inspection) {
        return inspection.stages().stream().flatMap(ExpiredMechanism::check).toList();
    }

    private static Stream<Found> check(Stage stage) {
        var found = new ArrayList<Found>();
        int i = 0;
        for (var mechanism : stage.entry().transferMechanisms()) {
            var pointer = stage.at("transferMechanisms", i++);
            expiry(mechanism, stage.day())
                    .map(detail -> Found.of(stage, subject(mechanism), pointer, detail))
                    .ifPresent(found::add);
        }
        return found.stream();
    }

    private static Optional<String> expiry(TransferMechanism mechanism, LocalDate day) {
        var until = mechanism.validUntil();
        if (until != null && until.isBefore(day)) {
            return Optional.of("a transfer mechanism is valid until " + until + " only");
        }
        if (mechanism.type() == TransferMechanism.Type.PRIVACY_SHIELD) {
            return Optional.of("the Privacy Shield is invalid since 16 July 2020");
        }
        var instrument = mechanism.instrument();
        boolean repealed =
                mechanism.type() == TransferMechanism.Type.SCC
                        && instrument != null
                        && REPEALED.matcher(instrument).find()
                        && day.isAfter(RELIED_ON_UNTIL);
        return repealed
                ? Optional.of(
                        "the clauses of %s could be relied on until %s"
                                .formatted(instrument, RELIED_ON_UNTIL))
                : Optional.empty();
    }

    /** Without its wording, so that a new note does not make it new. */
    private static String subject(TransferMechanism mechanism) {
        return "%s %s %s %s"
                .formatted(
                        mechanism.type(),
                        mechanism.regime(),
                        mechanism.instrument(),
                        mechanism.validUntil());
    }
}
