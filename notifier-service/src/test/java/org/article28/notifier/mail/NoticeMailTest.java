package org.article28.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.article28.model.Register;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.ListServer;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.token.VersionRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class NoticeMailTest {

    private static final UUID READER = UUID.fromString("11111111-2222-4333-8444-555555555555");

    @Inject NoticeMails mails;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "hr"})
    void newsAreTheGoldenOnes(String language) {
        Golden.compare("news." + language, mail(SampleNotices.news(), language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "hr"})
    void correctionIsTheGoldenOne(String language) {
        Golden.compare("correction." + language, mail(SampleNotices.correction(), language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "hr"})
    void urgentNoticeIsTheGoldenOne(String language) {
        Golden.compare("urgent." + language, mail(SampleNotices.urgent(), language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "hr"})
    void reminderIsTheGoldenOne(String language) {
        Golden.compare("reminder." + language, mail(SampleNotices.reminder(), language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "hr"})
    void digestIsTheGoldenOne(String language) {
        Golden.compare("digest." + language, mail(SampleNotices.digest(), language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 1; Infobip: 1 change of the list of sub-processors since 1 November 2026",
                "de; 2; Infobip: 2 Änderungen der Liste der Unterauftragsverarbeiter seit dem 1. November 2026",
                "fr; 2; Infobip : 2 changements de la liste des sous-traitants ultérieurs depuis le 1er novembre 2026",
                "hr; 3; Infobip: 3 izmjene popisa podizvršitelja obrade od 1. studenoga 2026."
            })
    void subjectOfADigestCountsWhatIsNewSinceTheReaderWasTold(
            String language, int count, String subject) {
        var since = new NoticeContent.Since(5, Instant.parse("2026-10-31T23:30:00Z"));
        var digest = SampleNotices.since(since, SampleNotices.many(count));

        assertThat(mails.render(digest, language).shown().subject()).isEqualTo(subject);
    }

    @Test
    void digestOfAllThereEverWasIsToldAsNewsAndLeadsToAllOfIt() {
        var everything =
                SampleNotices.since(new NoticeContent.Since(0, null), SampleNotices.news());

        var shown = mails.render(everything, "en").shown();

        assertThat(shown.subject()).startsWith("Infobip: Example \u00c4nalytics added to the list");
        assertThat(shown.text()).contains("/diff?from=0&to=8&lang=");
    }

    @Test
    void objectionsToADigestMayBeToAnyOfItsVersions() {
        assertThat(SampleNotices.digest().told()).isEqualTo(new VersionRange(6, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT, en, de, Geändert",
        "pt, fr, fr, Modification",
        ", hr-HR, hr, Izmijenjeno",
        "pt, pt, en, Updated"
    })
    void languageFallsBackToTheRegistersAndThenToEnglish(
            String wished, String registers, String language, String word) {
        var register = register("\"language\":\"en\"", "\"language\":\"" + registers + "\"");

        var content = SampleNotices.of(register, Changes.purposeAndLocation());
        var shown = mails.render(content, wished).shown();

        assertThat(shown.html()).contains("<html lang=\"" + language + "\">");
        assertThat(shown.text()).contains(word);
    }

    @Test
    void noValueCanBeginAnotherHeader() {
        var register = register("\"Infobip\"", "\"Infobip\\r\\nBcc: x@example.org\"");

        var mail = mail(SampleNotices.of(register, Changes.purposeAndLocation()), "en");

        assertThat(mail.lines().takeWhile(line -> !line.isEmpty()))
                .noneMatch(line -> line.startsWith("Bcc:"));
    }

    @Test
    void subjectStaysShortHoweverLongNamesAre() {
        var name = "Extraordinarily long name ".repeat(10).strip();

        var content = SampleNotices.of(ListServer.register(), Changes.added(name));
        var subject = mails.render(content, "fr").shown().subject();

        assertThat(subject)
                .isEqualTo(
                        "Infobip : Extraordinarily long name Extraordin\u2026 sur la liste des"
                                + " sous-traitants ult\u00e9rieurs \u00e0 compter du 1er janvier 2027")
                .hasSizeLessThanOrEqualTo(SubjectLines.LONGEST);
    }

    @Test
    void fiftyChangesAreToldAndALinkLeadsToTheRest() {
        var shown = mails.render(SampleNotices.many(52), "hr").shown();

        assertThat(shown.subject())
                .isEqualTo(
                        "Infobip: Entry 0 na popisu podizvršitelja obrade od 1. siječnja 2027."
                                + " i još 51 izmjena");
        assertThat(shown.text())
                .contains("52 dodana unosa", "Dodano: Entry 49")
                .contains(
                        "... i još 2 izmjene: https://list.infobip.example/diff?from=7&to=8&lang=hr")
                .doesNotContain("Entry 50");
    }

    private static Register register(String words, String others) {
        return SampleNotices.read(ListServer.REGISTER.replace(words, others), Register.class);
    }

    private String mail(NoticeContent content, String language) {
        return Golden.text(
                mails.render(content, language)
                        .to(
                                EmailAddress.stored("jane@example.org"),
                                READER,
                                "<v8.abc@example.org>",
                                SampleNotices.AT));
    }
}
