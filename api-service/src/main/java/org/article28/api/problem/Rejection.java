package org.article28.api.problem;

import java.io.Serial;
import java.util.List;
import org.article28.model.problem.FieldError;

/** Why a request is refused; expected, so it has no stack trace, and it knows no HTTP. */
public abstract sealed class Rejection extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    private Rejection(String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** What to say to who asked. */
    public String detail() {
        var message = getMessage();
        return message == null ? "" : message;
    }

    /** It can't be read: broken syntax, wrong types, unknown fields or codes, bad parameters. */
    public static final class Malformed extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        public Malformed(String detail, List<FieldError> errors) {
            super(detail, errors);
        }

        public Malformed(FieldError error) {
            this(error.detail(), List.of(error));
        }
    }

    /** It can be read, but what it says is not valid; nobody can override that. */
    public static final class Invalid extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        public Invalid(List<FieldError> errors) {
            super(
                    errors.size() == 1
                            ? errors.getFirst().detail()
                            : errors.size() + " things are not valid",
                    errors);
        }
    }

    /** There is no such thing, or not any longer. */
    public static final class NotFound extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        public NotFound(String detail) {
            super(detail, List.of());
        }
    }

    /** It can't be done in the present state of the register. */
    public static final class Conflict extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        public Conflict(String detail) {
            super(detail, List.of());
        }
    }

    /** Who writes must say what state they saw. */
    public static final class PreconditionRequired extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        public PreconditionRequired(String detail) {
            super(detail, List.of());
        }
    }

    /** The state that the writer saw is no longer the newest. */
    public static final class Stale extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        public Stale(String detail) {
            super(detail, List.of());
        }
    }
}
