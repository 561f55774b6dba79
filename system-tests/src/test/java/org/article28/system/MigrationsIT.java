package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Migrations leave the release before whole, as docs/upgrading.md says. */
class MigrationsIT {

    /** Those before were there before the rules. */
    @ParameterizedTest
    @CsvSource({"api-service, 12", "notifier-service, 24"})
    void migrationsKeepTheRules(String service, int first) throws IOException {
        for (var migration : migrations(service, first)) {
            assertThat(broken(Files.readString(migration))).as(migration.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    no-rename                      | alter table draft rename column title to name;
                    no-change-of-type              | alter table draft alter column title type varchar;
                    no-drop                        | alter table draft drop column title;
                    no-drop                        | drop table draft;
                    no-column-that-must-be-given   | alter table draft add column kind text not null;
                    no-column-that-must-be-given   | alter table draft add column if not exists kind text not null;
                    no-column-that-must-be-given   | alter table draft alter column title set not null;
                    no-index-that-blocks-writers   | create unique index draft_title on draft (title);
                    no-index-that-blocks-writers   | create index if not exists draft_title on draft (title);
                    no-index-that-blocks-writers   | create index on only draft (title);
                    no-index-that-blocks-writers   | alter table draft add constraint u unique (title);
                    no-check-that-blocks-writers   | alter table draft add constraint t check (title <> '');
                    no-check-that-blocks-writers   | alter table draft add constraint t check(title <> '');
                    no-check-that-blocks-writers   | alter table draft add check (title <> '');
                    no-check-that-blocks-writers   | alter table draft add constraint t check (title <> ''), add constraint k check (kind <> '') not valid;
                    no-change-of-what-was-written  | update version set note = 'other';
                    """)
    void seededViolationIsFound(String rule, String sql) {
        assertThat(broken(sql)).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    alter table draft add column kind text;
                    alter table draft add column kind text not null default 'plain';
                    create index concurrently draft_title on draft (title);
                    create index concurrently if not exists draft_title on draft (title);
                    create table other (id bigint not null); create index other_id on other (id);
                    create table if not exists other (id bigint); create index if not exists other_id on other (id);
                    create table other (id bigint); alter table other add constraint t check (id > 0);
                    alter table draft add constraint t check (title <> '') not valid;
                    alter table draft add constraint t check (title is not null) not valid;
                    alter table draft add constraint t check (title <> '') not valid, add constraint k check (kind <> '') not valid;
                    alter table draft add constraint f foreign key (owner) references owner (id) not valid;
                    alter table draft add constraint u unique using index draft_title;
                    grant select on draft to reader; -- drop table draft
                    """)
    void whatLeavesTheReleaseBeforeWholeIsNone(String sql) {
        assertThat(broken(sql)).isEmpty();
    }

    @Test
    void reasonLetsAMigrationPass() {
        assertThat(broken("-- passes over no-drop: unused since 1.4\ndrop table draft;")).isEmpty();
    }

    private static List<String> broken(String migration) {
        return Arrays.stream(MigrationRule.values())
                .filter(rule -> rule.isBrokenBy(migration))
                .map(MigrationRule::title)
                .toList();
    }

    private static List<Path> migrations(String service, int first) throws IOException {
        var folder = Product.root().resolve(service).resolve("src/main/resources/db/migration");
        try (var files = Files.list(folder)) {
            return files.filter(file -> number(file) >= first).sorted().toList();
        }
    }

    private static int number(Path migration) {
        return Integer.parseInt(
                migration.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"));
    }
}
