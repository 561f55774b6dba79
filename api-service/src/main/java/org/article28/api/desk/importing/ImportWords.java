package org.article28.api.desk.importing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of files that are brought into a draft. */
@MessageBundle(value = "importing", locale = "en")
public interface ImportWords {

    @Message(
            "A table in CSV or Markdown is the whole list of sub-processors; a document in YAML or JSON is everything. What is missing in it leaves the list. Nothing is published: the draft shows what it changes.")
    String importHint();

    @Message("File")
    String file();

    @Message("Or paste it here")
    String orPaste();

    @Message("Format")
    String format();

    @Message("As the name of the file ends")
    String asNamed();

    @Message("What headings mean")
    String columns();

    @Message(
            "Only where they are not understood. One in each line, such as Operator:name; Heading:- leaves a column out.")
    String columnsHint();

    @Message("It may remove all entries")
    String allowEmpty();

    @Message("Choose a file, or paste a table.")
    String nothingToImport();

    @Message("Say which format it has.")
    String unknownFormat();

    @Message("Import: {draft}")
    String importInto(String draft);
}
