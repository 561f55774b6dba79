package org.article28.api.problem;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.article28.model.Finding;
import org.article28.model.problem.Alternatives;
import org.article28.model.problem.Ambiguity;
import org.article28.model.problem.FieldError;
import org.article28.model.problem.Representation;

/** Why a request is refused; expected, so it has no stack trace, and it knows no HTTP. */
public abstract sealed class Rejection extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /** More in one answer help nobody, and there may be as many as a body has bytes. */
    private static final int MOST_TOLD = 100;

    private final transient List<FieldError> errors;

    private Rejection(String detail, List<FieldError> errors) {
        super(told(detail, errors.size()), null, false, false);
        this.errors = first(errors);
    }

    private static String told(String detail, int count) {
        return count > MOST_TOLD
                ? "%s; told are the first %d of %d".formatted(detail, MOST_TOLD, count)
                : detail;
    }

    private static <T> List<T> first(List<T> all) {
        return all.stream().limit(MOST_TOLD).toList();
    }

    /** The first hundred; {@link #detail} tells if there are more. */
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

    /** There is more of it than is taken. */
    public static final class TooLarge extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        public TooLarge(String detail) {
            super(detail, List.of());
        }
    }

    /** Who asks may not do it. */
    public static final class Forbidden extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        /** {@code roles}: any of which would do. */
        public Forbidden(Collection<String> roles) {
            super(Alternatives.ofRoles(roles), List.of());
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

    /** The register asks for a second person before anything is published. */
    public static final class FourEyes extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        public FourEyes(String detail) {
            super(detail, List.of());
        }
    }

    /** Findings keep it from being published, unless the publisher overrides them. */
    public static final class Unpublishable extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        private final transient List<Finding> findings;

        public Unpublishable(List<Finding> findings) {
            super(
                    "publish with override and a reason, or mend what the findings of severity error name",
                    List.of());
            this.findings = List.copyOf(findings);
        }

        public List<Finding> findings() {
            return findings;
        }
    }

    /** Entries without ids may be any of several known ones. */
    public static final class Ambiguous extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        private final transient List<Ambiguity> ambiguities;

        public Ambiguous(List<Ambiguity> ambiguities) {
            super(
                    told(
                            "give the entries named in ambiguities the id that is meant",
                            ambiguities.size()),
                    List.of());
            this.ambiguities = first(ambiguities);
        }

        public List<Ambiguity> ambiguities() {
            return ambiguities;
        }
    }

    /** It is not served in any form that was asked for. */
    public static final class NotAcceptable extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        private final transient List<Representation> available;

        public NotAcceptable(List<Representation> available) {
            super("ask for one of those in available, by Accept or by format", List.of());
            this.available = List.copyOf(available);
        }

        public List<Representation> available() {
            return available;
        }
    }

    /** A part that is needed does not answer; trying again makes sense. */
    public static final class Unavailable extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        public Unavailable(String detail) {
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

    /** The idempotency key stands for another request of the same sender. */
    public static final class KeyReused extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        public KeyReused() {
            super("this key came with another request before; take a new one", List.of());
        }
    }

    /** The same request, by its idempotency key, is being carried out. */
    public static final class KeyInFlight extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        public KeyInFlight() {
            super("the first request with this key is being carried out", List.of());
        }
    }

    /** The request took effect, and what was answered can't be told again. */
    public static final class KeySpent extends Rejection {
        @Serial private static final long serialVersionUID = 1L;

        public KeySpent(String effect) {
            super("the first request with this key took effect: " + effect, List.of());
        }
    }
}
