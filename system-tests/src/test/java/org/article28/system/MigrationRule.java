package org.article28.system;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a migration may not do, since the release before works on the same schema. A line {@code --
 * passes over no-drop: why} in the migration tells why it may all the same.
 */
enum MigrationRule {
    NO_RENAME("rename (to|column|constraint)"),
    NO_CHANGE_OF_TYPE("alter( column)? \\w+( set data)? type"),
    NO_DROP("drop (column|table|function)"),
    NO_COLUMN_THAT_MUST_BE_GIVEN(
            "alter( column)? \\w+ set not null",
            "add (column )?+(?!(constraint|check|foreign|unique|primary)\\b)"
                    + "(?![^,;]*default)[^,;]*not null"),
    NO_INDEX_THAT_BLOCKS_WRITERS(
            "create (unique )?index (?!concurrently)[^;]*?\\bon (only )?+(?!made\\b)",
            "add (constraint \\w+ )?(unique|primary key) ?+(?!using index)"),
    NO_CHECK_THAT_BLOCKS_WRITERS(
            // Each constraint has a word of its own on that, before the next one begins.
            "add (constraint \\w+ )?(check|foreign key)\\b(?!((?!, add )[^;])*not valid)"),
    NO_CHANGE_OF_WHAT_WAS_WRITTEN(
            "(update|delete from|truncate) (version|revision|audit_entry|deed|delivery)\\b");

    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern MADE = Pattern.compile("create table (?:if not exists )?(\\w+)");

    private final List<Pattern> forbidden;

    MigrationRule(String... forbidden) {
        this.forbidden = Arrays.stream(forbidden).map(Pattern::compile).toList();
    }

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isBrokenBy(String migration) {
        if (migration.contains("-- passes over " + title() + ": ")) {
            return false;
        }
        var sql = statements(migration);
        return forbidden.stream().anyMatch(one -> one.matcher(sql).find());
    }

    /**
     * In one line of small letters; tables that it makes itself, which nobody uses yet, are "made"
     * where they get an index, and altered as it likes.
     */
    private static String statements(String migration) {
        var sql =
                COMMENT.matcher(migration)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", " ");
        var made = MADE.matcher(sql).results().map(table -> table.group(1)).toList();
        for (var table : made) {
            sql =
                    sql.replaceAll("alter table (if exists |only )*" + table + "\\b[^;]*", "")
                            .replaceAll(" on (only )?" + table + "\\b", " on made");
        }
        return sql;
    }
}
