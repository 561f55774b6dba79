package org.article28.notifier.problem;

import java.util.List;
import org.article28.model.problem.FieldError;

/** An expected refusal. It has no stack trace and knows no HTTP. */
public abstract sealed class Rejection extends RuntimeException {

    private Rejection(String detail) {
        super(detail, null, false, false);
    }

    /** The request does not say what it must. */
    public static final class Invalid extends Rejection {

        private final transient List<FieldError> faults;

        public Invalid(List<FieldError> faults) {
            super("The request is not valid.");
            this.faults = List.copyOf(faults);
        }

        public Invalid(FieldError fault) {
            this(List.of(fault));
        }

        public List<FieldError> faults() {
            return faults;
        }
    }

    /** A link that nobody here signed, or not for this. */
    public static final class ForgedLink extends Rejection {
        public ForgedLink() {
            super("The token is not one of ours. Copy the whole link from the mail.");
        }
    }

    /** A link that was good once. */
    public static final class ExpiredLink extends Rejection {
        public ExpiredLink() {
            super("The link has expired. Ask for a new one.");
        }
    }

    /** Preferences asked for without a token that opens them. */
    public static final class NotYours extends Rejection {
        public NotYours() {
            super("Send the token of a mail or of a confirmation as Authorization: Bearer.");
        }
    }

    /** The subscription ended. */
    public static final class NoSubscription extends Rejection {
        public NoSubscription() {
            super("There is no active subscription behind this token.");
        }
    }

    /** The api, which knows the services, does not answer. */
    public static final class ListAway extends Rejection {
        public ListAway() {
            super("The services can't be checked just now. Try again in a moment.");
        }
    }

    /** There is nothing of that name. */
    public static final class NotFound extends Rejection {
        public NotFound(String detail) {
            super(detail);
        }
    }

    /** More than one may ask for in the time. */
    public static final class TooMany extends Rejection {
        public TooMany(String detail) {
            super(detail);
        }
    }

    /** Whoever changes it must say what they saw. */
    public static final class PreconditionRequired extends Rejection {
        public PreconditionRequired() {
            super("Send If-Match with the ETag of what was read.");
        }
    }

    /** Somebody else changed it. */
    public static final class Stale extends Rejection {
        /** {@code state}: as it is now. */
        public Stale(String state) {
            super("It is at " + state + " now; read it again.");
        }
    }

    /** It can't be done as things stand. */
    public static final class Conflict extends Rejection {
        public Conflict(String detail) {
            super(detail);
        }
    }
}
