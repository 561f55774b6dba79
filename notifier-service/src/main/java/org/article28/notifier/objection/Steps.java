package org.article28.notifier.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;

/** The history of the objections. A step is noted in the transaction that takes it. */
@ApplicationScoped
class Steps {

    private final Database database;

    Steps(Database database) {
        this.database = database;
    }

    /** Returns its id. */
    long add(long objectionId, Step step) {
        return database.first(
                        """
                        insert into objection_step (objection_id, at, state, standing, answer,
                            taken_by)
                        values (?, ?, ?, ?, ?, ?)
                        returning id
                        """,
                        row -> row.getLong("id"),
                        objectionId,
                        step.at(),
                        step.state().wire(),
                        step.standing().wire(),
                        step.answer(),
                        step.by())
                .orElseThrow();
    }

    Step byId(long id) {
        return database.first("select * from objection_step where id = ?", Steps::read, id)
                .orElseThrow();
    }

    /** Oldest first. */
    List<Step> of(long objectionId) {
        return database.list(
                "select * from objection_step where objection_id = ? order by id",
                Steps::read,
                objectionId);
    }

    private static Step read(ResultSet row) throws SQLException {
        return new Step(
                Columns.instant(row, "at"),
                ObjectionState.stored(row.getString("state")),
                Standing.stored(row.getString("standing")),
                row.getString("answer"),
                row.getString("taken_by"));
    }
}
