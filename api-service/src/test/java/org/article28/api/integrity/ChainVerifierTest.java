package org.article28.api.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.article28.api.history.ChainHash;
import org.article28.api.history.Departure;
import org.article28.api.history.PartKey;
import org.article28.api.history.PublishedVersion;
import org.article28.api.history.Sealed;
import org.article28.api.history.StoredRevision;
import org.article28.api.integrity.Verification.ChainFault;
import org.article28.api.integrity.Verification.RedactedRevision;
import org.article28.model.Correction;
import org.article28.model.PartKind;
import org.article28.model.Summary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainVerifierTest {

    private static final PartKey REGISTER = new PartKey(PartKind.REGISTER, "example");
    private static final PartKey HOSTING = PartKey.subProcessor("hosting");
    private static final PartKey MAIL = PartKey.subProcessor("mail");
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    /** Three versions: all is added; the mail changes; the mail leaves. */
    private final List<StoredRevision> revisions = new ArrayList<>();

    private final List<PublishedVersion> versions = new ArrayList<>();

    @BeforeEach
    void threeVersions() {
        revisions.add(revision(REGISTER, 1, 1, "{\"id\":\"example\"}"));
        revisions.add(revision(HOSTING, 1, 1, "{\"id\":\"hosting\"}"));
        revisions.add(revision(MAIL, 1, 1, "{\"id\":\"mail\"}"));
        revisions.add(revision(MAIL, 2, 2, "{\"id\":\"mail\",\"purpose\":\"Mail\"}"));
        publish(1, null, List.of());
        publish(2, "Purpose of the mail", List.of());
        publish(3, null, List.of(MAIL));
    }

    @Test
    void chainThatNobodyTouchedIsValid() {
        var found = verify();

        assertThat(found)
                .isEqualTo(
                        new Verification(
                                3, true, versions.getLast().hash(), 3, 4, List.of(), List.of()));
    }

    @Test
    void orderOfTheRowsDoesNotMatter() {
        Collections.reverse(revisions);

        assertThat(verify().valid()).isTrue();
    }

    @Test
    void changedContentIsSeen() {
        replace(1, stored -> new Sealed("{}", stored.salt(), stored.digest()), null);

        assertThat(verify().faults())
                .containsExactly(
                        new ChainFault(
                                1,
                                "sub-processor",
                                "hosting",
                                "the content of revision 1 does not have its digest"));
    }

    @Test
    void contentSealedAnewIsSeenInTheHash() {
        replace(3, _ -> Sealed.of("{}"), null);

        assertThat(verify().faults())
                .containsExactly(fault(2, "its hash does not follow from what it published"));
    }

    @Test
    void changedNoteIsSeen() {
        change(1, "Another note", "2026-02-02T00:00:00Z", null, false);

        assertThat(verify().faults())
                .containsExactly(fault(2, "its hash does not follow from what it published"));
    }

    @Test
    void changedTimeIsSeen() {
        change(1, "Purpose of the mail", "2026-02-02T00:00:01Z", null, false);

        assertThat(verify().faults())
                .containsExactly(fault(2, "its hash does not follow from what it published"));
    }

    @Test
    void addedCorrectionIsSeen() {
        change(
                1,
                "Purpose of the mail",
                "2026-02-02T00:00:00Z",
                new Correction(1, "It was wrong"),
                false);

        assertThat(verify().valid()).isFalse();
    }

    @Test
    void versionPassedOffAsImportedIsSeen() {
        change(1, "Purpose of the mail", "2026-02-02T00:00:00Z", null, true);

        assertThat(verify().valid()).isFalse();
    }

    @Test
    void missingRevisionIsSeen() {
        revisions.remove(1);

        assertThat(verify().faults())
                .containsExactly(fault(1, "its hash does not follow from what it published"));
    }

    @Test
    void missingVersionIsSeen() {
        versions.remove(1);

        assertThat(verify().faults())
                .containsExactly(
                        fault(3, "version 2 is missing before it"),
                        fault(3, "its previousHash is not the hash of the version before"));
    }

    @Test
    void partThatLeftUntoldIsSeen() {
        var verifier = new ChainVerifier();
        revisions.forEach(verifier::begun);
        versions.forEach(verifier::version);

        assertThat(verifier.result().faults())
                .containsExactly(fault(3, "its hash does not follow from what it published"));
    }

    @Test
    void redactedContentIsToldAndNoFault() {
        replace(
                3,
                stored ->
                        new Sealed(
                                "{\"id\":\"mail\",\"purpose\":{\"redacted\":\"2026-11-24\"}}",
                                stored.salt(),
                                stored.digest()),
                DAY);

        var found = verify();

        assertThat(found.valid()).isTrue();
        assertThat(found.redacted())
                .containsExactly(new RedactedRevision("sub-processor", "mail", 2, DAY));
    }

    @Test
    void contentIsNotPassedOffAsRedacted() {
        replace(3, stored -> new Sealed("{}", stored.salt(), stored.digest()), DAY);

        assertThat(verify().faults())
                .containsExactly(
                        new ChainFault(
                                2,
                                "sub-processor",
                                "mail",
                                "revision 2 is noted as redacted, but nothing in it is"));
    }

    private Verification verify() {
        var verifier = new ChainVerifier();
        revisions.forEach(verifier::begun);
        verifier.left(new Departure(3, MAIL));
        versions.forEach(verifier::version);
        return verifier.result();
    }

    private void publish(long number, @Nullable String note, List<PartKey> left) {
        var previous = versions.isEmpty() ? null : versions.getLast().hash();
        var at = Instant.parse("2026-02-0%dT00:00:00Z".formatted(number));
        var facts = version(number, at, note, "", previous, null, false);
        var hash = ChainHash.of(facts, previous);
        revisions.stream()
                .filter(each -> each.since() == number)
                .forEach(
                        each -> hash.begins(each.part(), each.revision(), each.content().digest()));
        left.forEach(hash::ends);
        versions.add(version(number, at, note, hash.value(), previous, null, false));
    }

    private void change(
            int index, String note, String at, @Nullable Correction corrects, boolean imported) {
        var was = versions.get(index);
        versions.set(
                index,
                version(
                        was.number(),
                        Instant.parse(at),
                        note,
                        was.hash(),
                        was.previousHash(),
                        corrects,
                        imported));
    }

    private void replace(int index, UnaryOperator<Sealed> content, @Nullable LocalDate redactedOn) {
        var was = revisions.get(index);
        revisions.set(
                index,
                new StoredRevision(
                        was.part(),
                        was.revision(),
                        was.since(),
                        content.apply(was.content()),
                        redactedOn));
    }

    private static StoredRevision revision(PartKey part, int revision, long since, String text) {
        return new StoredRevision(part, revision, since, Sealed.of(text), null);
    }

    private static ChainFault fault(long version, String detail) {
        return ChainFault.of(version, detail);
    }

    private static PublishedVersion version(
            long number,
            Instant at,
            @Nullable String note,
            String hash,
            @Nullable String previous,
            @Nullable Correction corrects,
            boolean imported) {
        return new PublishedVersion(
                number,
                at,
                note,
                new Summary(0, 0, 0),
                hash,
                previous,
                corrects,
                false,
                imported,
                "nobody");
    }
}
