package org.article28.notifier.objection;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes the next step of an objection: the row and its history, or neither. */
@ApplicationScoped
class Progress {

    private final Objections objections;
    private final Steps steps;

    Progress(Objections objections, Steps steps) {
        this.objections = objections;
        this.steps = steps;
    }

    Objection take(Objection objection, Step step) {
        var changed = objections.move(objection.id(), step);
        steps.add(objection.id(), step);
        return changed;
    }
}
