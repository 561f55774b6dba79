package org.article28.model.table;

import java.io.Serial;
import org.article28.model.problem.FieldError;

/** A text that is no table, and where; it has no stack trace. */
public final class Unreadable extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient FieldError fault;

    Unreadable(FieldError fault) {
        super(fault.detail(), null, false, false);
        this.fault = fault;
    }

    public FieldError fault() {
        return fault;
    }
}
