package org.article28.api.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.api.access.Actor;
import org.article28.api.draft.Drafting;
import org.article28.api.history.History;
import org.article28.api.importing.column.Mapping;
import org.article28.api.importing.table.Csv;
import org.article28.api.importing.table.Markdown;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Applier;
import org.article28.api.publication.Base;
import org.article28.api.publication.Checked;
import org.article28.api.publication.Edit;
import org.article28.api.publication.Outcome;
import org.article28.api.publication.Proposal;
import org.article28.api.publication.PublishRequest;
import org.article28.api.publication.Publisher;
import org.article28.api.wire.Bodies;
import org.article28.api.wire.Format;
import org.article28.model.problem.FieldError;
import org.article28.model.table.Unreadable;
import org.article28.model.table.Utf8;

/** Takes documents and tables that are kept elsewhere. */
@ApplicationScoped
public class Importer {

    /** How often others may publish while a dry run goes on. */
    private static final int TRIES = 5;

    private final History history;
    private final Publisher publisher;
    private final Drafting drafting;
    private final Bodies bodies;
    private final DocumentImport documents;
    private final TableImport tables;

    Importer(
            History history,
            Publisher publisher,
            Drafting drafting,
            Bodies bodies,
            DocumentImport documents,
            TableImport tables) {
        this.history = history;
        this.publisher = publisher;
        this.drafting = drafting;
        this.bodies = bodies;
        this.documents = documents;
        this.tables = tables;
    }

    /**
     * Reads a body.
     *
     * @param columns what the publisher says of headings, as {@link Mapping#of}
     * @throws Rejection.Malformed if it can't be read
     * @throws Rejection.Invalid if a document breaks constraints
     */
    public Source read(byte[] body, Format format, List<String> columns) {
        try {
            return source(body, format, columns);
        } catch (Unreadable e) {
            throw new Rejection.Malformed(e.fault());
        }
    }

    private Source source(byte[] body, Format format, List<String> columns) {
        var mapping = Mapping.of(columns);
        return switch (format) {
            case CSV -> new Source.OfTables(Csv.read(Utf8.decode(body)), mapping);
            case MARKDOWN -> new Source.OfTables(Markdown.read(Utf8.decode(body)), mapping);
            default -> {
                if (!columns.isEmpty()) {
                    throw new Rejection.Malformed(
                            FieldError.ofParameter("column", "column", "only tables have columns"));
                }
                yield new Source.OfDocument(bodies.readDocument(body, format));
            }
        };
    }

    /**
     * Publishes what it makes of the newest version. Nobody else publishes between the look at that
     * version and the new one, so that nobody's change is undone unseen.
     *
     * @throws Rejection.Ambiguous if an entry without id may be any of several
     * @throws Rejection as {@link Publisher#publish(Proposal)}
     */
    public Outcome publish(Import wanted, PublishRequest request) {
        return publisher.publish(
                Proposal.direct(
                        () -> declaration(wanted, Base.of(history.newestSnapshot())), request));
    }

    /** What {@link #publish} would make; it keeps nobody waiting. */
    public Checked check(Import wanted, PublishRequest request) {
        for (int i = 0; i < TRIES; i++) {
            var newest = history.newestSnapshot();
            var declaration = declaration(wanted, Base.of(newest));
            var checked =
                    publisher.check(new Edit.Declare(declaration.document(), List.of()), request);
            if (checked.newest().number() == newest.number()) {
                return checked;
            }
        }
        throw new Rejection.Stale("others keep publishing; try again");
    }

    /** Puts what it makes of a draft into that draft. */
    public void draft(Import wanted, String draft, Actor actor) {
        switch (wanted.source()) {
            case Source.OfDocument _ ->
                    drafting.edit(draft, base -> declaration(wanted, base), actor);
            case Source.OfTables _ ->
                    drafting.importTable(draft, base -> declaration(wanted, base), actor);
        }
    }

    private Edit.Declare declaration(Import wanted, Base base) {
        Applier.requireCurrent(wanted.seen(), base.state(), "the document");
        var known = base.document();
        if (!wanted.allowsEmpty()) {
            refuseEmpty(wanted.source(), known.subProcessors().size());
        }
        var document =
                switch (wanted.source()) {
                    case Source.OfDocument(var declared) ->
                            documents.document(declared, known, history::departedEntries);
                    case Source.OfTables table ->
                            tables.document(table, known, history::departedEntries);
                };
        return new Edit.Declare(document, List.of(base.state()));
    }

    private static void refuseEmpty(Source source, int entries) {
        if (source.isEmpty() && entries > 0) {
            throw new Rejection.Invalid(
                    List.of(
                            FieldError.at(
                                    "",
                                    "empty-list",
                                    "this would remove all %d sub-processors; send allowEmpty=true if it is meant"
                                            .formatted(entries))));
        }
    }
}
