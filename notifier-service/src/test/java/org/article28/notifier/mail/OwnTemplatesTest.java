package org.article28.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.article28.notifier.mail.wording.Languages;
import org.article28.notifier.mail.wording.OwnTexts;
import org.article28.notifier.stack.Stack;
import org.article28.wording.Plural;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Stack.class)
class OwnTemplatesTest {

    @Inject Engine engine;

    @TempDir Path folder;

    @Test
    void templateReplacesTheOneOfItsNameAndEscapesAsThatDid() throws IOException {
        write("notice.html", "<h1>{notice.subject}</h1>{say.because}");

        var filled = templates().notice(news("<Acme>"), languages().of("en"));

        assertThat(filled.html())
                .isEqualTo(
                        "<h1>&lt;Acme&gt;</h1>You get this mail because you subscribed to changes"
                                + " of this list.");
        assertThat(filled.text()).startsWith("published");
    }

    @Test
    void messageReplacesTheOneOfItsKeyAlone() throws IOException {
        write("phrases_de.properties", "more=plus {count}\n");

        var say = languages().of("de").say();

        assertThat(say.more(Plural.OTHER, 3)).isEqualTo("plus 3");
        assertThat(say.unsubscribe()).isEqualTo("Abbestellen");
        assertThat(languages().of("fr").say().more(Plural.ONE, 1))
                .isEqualTo("et 1 autre changement");
    }

    @Test
    void languageOfTheOperatorsFallsBackToEnglishWordByWord() throws IOException {
        write("fields_it.properties", "purpose=Finalità\n");
        write("..data", "what orchestrators keep");

        var wording = languages().of("it-CH");

        assertThat(wording.list().fields().word("purpose")).isEqualTo("Finalità");
        assertThat(wording.list().fields().word("country")).isEqualTo("Country");
        assertThat(wording.list().country("HR")).isEqualTo("Croazia");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notice.html | {#if notice.note} | article28.mail.templates: notice.html: ",
                "notice.txt | {notice.nothing} | article28.mail.templates: notice: ",
                "confirmation.txt | {say.nothing} | article28.mail.templates: confirmation: ",
                "phrases_de.properties | more={counted} | article28.mail.templates: phrases_de.properties: more: ",
                "phrases_de.properties | mor=x | article28.mail.templates: phrases_de.properties: no message is called mor; there are allChanges, ",
                "notices.html | x | article28.mail.templates: notices.html: replaces nothing; there are confirmation.html, "
            })
    void brokenOneIsNamedAtTheStart(String file, String text, String told) throws IOException {
        write(file, text);

        assertThatThrownBy(() -> templates().start(new StartupEvent()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(told);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Languages languages() {
        return new Languages(OwnTexts.in(folder), engine);
    }

    private MailTemplates templates() {
        return new MailTemplates(engine, OwnTexts.in(folder), languages());
    }

    private NoticeView news(String subject) {
        var view = SpecimenViews.notices(languages().of("en")).getLast();
        return new NoticeView(
                view.language(),
                subject,
                view.published(),
                view.services(),
                view.corrects(),
                view.note(),
                view.translation(),
                view.changes(),
                view.more(),
                view.objectTo(),
                view.objectLink(),
                view.listLink(),
                view.diffLink(),
                view.because(),
                view.approval(),
                view.preferencesLink(),
                view.unsubscribeLink());
    }
}
