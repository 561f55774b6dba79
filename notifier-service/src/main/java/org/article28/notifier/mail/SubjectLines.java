package org.article28.notifier.mail;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.article28.model.PublishedChange;
import org.article28.notifier.mail.wording.Subjects;
import org.article28.notifier.mail.wording.Wording;
import org.article28.wording.Headings;
import org.article28.wording.Urgencies;
import org.jspecify.annotations.Nullable;

/**
 * Says in one short line who changes what from when. What matters most to readers stands for all.
 */
final class SubjectLines {

    /** Longer ones are cut off by mail programs. */
    static final int LONGEST = 120;

    private static final int SHORTEST_NAME = 20;
    private static final List<String> KINDS =
            List.of(PublishedChange.ADDED, PublishedChange.UPDATED, PublishedChange.REMOVED);

    /** What later releases may know comes first: readers must not miss it. */
    private static final List<String> LESSER = List.of("material", "editorial");

    private static final Comparator<PublishedChange> FIRST =
            Comparator.comparingInt((PublishedChange change) -> lesser(change.changeClass()))
                    .thenComparingInt(change -> order(change.kind()));

    private final Wording wording;
    private final Subjects say;

    SubjectLines(Wording wording) {
        this.wording = wording;
        this.say = wording.subjects();
    }

    String of(NoticeContent content) {
        var organisation = content.register().organisation().name();
        var first = content.changes().stream().min(FIRST).orElse(null);
        var name = first == null ? "" : Headings.name(first);
        var line = line(content, organisation, first, name);
        if (line.length() > LONGEST) {
            var shorter = shortened(name, line.length() - LONGEST);
            line = line(content, organisation, first, shorter);
            if (line.length() > LONGEST) {
                organisation = shortened(organisation, line.length() - LONGEST);
                line = line(content, organisation, first, shorter);
            }
        }
        return MimeWriter.oneLine(line);
    }

    private String line(
            NoticeContent content,
            String organisation,
            @Nullable PublishedChange first,
            String name) {
        var since = content.since();
        var at = since == null ? null : since.publishedAt();
        var what = at == null ? ofVersion(content, first, name) : ofDigest(content, at);
        if (content.effectiveOn() != null) {
            what = say.reminder(what);
        }
        if (content.changes().stream().anyMatch(change -> Urgencies.of(change).isPresent())) {
            what = say.urgent(what);
        }
        var corrects = content.corrects();
        if (corrects != null) {
            what = say.correction(corrects.version(), what);
        }
        return say.subject(organisation, what);
    }

    private String ofVersion(NoticeContent content, @Nullable PublishedChange first, String name) {
        var what = first == null ? say.list() : what(first, name);
        int more = content.total() - 1;
        return more > 0 ? say.more(what, wording.plural(more), more) : what;
    }

    private String ofDigest(NoticeContent content, Instant since) {
        int total = content.total();
        var day = wording.days().day(since, content.register());
        return say.since(wording.plural(total), total, day);
    }

    private String what(PublishedChange change, String name) {
        return switch (change.part()) {
            case "register" -> say.list();
            case "assessment" -> say.assessment(name);
            default -> ofEntry(change, name);
        };
    }

    private String ofEntry(PublishedChange change, String name) {
        var from = change.effectiveFrom();
        if (from == null) {
            return undated(change, name);
        }
        var day = wording.days().day(from);
        if (change.kind().equals(PublishedChange.ADDED)) {
            return say.addedFrom(name, day);
        }
        return switch (change.event()) {
            case "withdrawn" -> say.withdrawn(name);
            case "postponed" -> say.postponedTo(name, day);
            case "brought-forward" -> say.broughtForwardTo(name, day);
            case null, default -> say.updatedFrom(name, day);
        };
    }

    private String undated(PublishedChange change, String name) {
        if ("withdrawn".equals(change.event())) {
            return say.withdrawn(name);
        }
        return switch (change.kind()) {
            case PublishedChange.ADDED -> say.added(name);
            case PublishedChange.REMOVED -> say.removed(name);
            default -> say.updated(name);
        };
    }

    private static String shortened(String name, int by) {
        int keep = Math.max(SHORTEST_NAME, name.length() - by - 1);
        return keep >= name.length() ? name : name.substring(0, keep).strip() + "\u2026";
    }

    private static int lesser(@Nullable String changeClass) {
        return changeClass == null ? -1 : LESSER.indexOf(changeClass);
    }

    private static int order(String kind) {
        int known = KINDS.indexOf(kind);
        return known < 0 ? KINDS.size() : known;
    }
}
