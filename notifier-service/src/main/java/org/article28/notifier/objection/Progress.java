package org.article28.notifier.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.article28.notifier.objection.ObjectionMail.Addressee;

/** Takes the steps of an objection: row, history and the mails that tell of it, or nothing. */
@ApplicationScoped
class Progress {

    private final Objections objections;
    private final Steps steps;
    private final ObjectionMailRows mails;
    private final Event<StepTaken> taken;

    Progress(Objections objections, Steps steps, ObjectionMailRows mails, Event<StepTaken> taken) {
        this.objections = objections;
        this.steps = steps;
        this.mails = mails;
        this.taken = taken;
    }

    /** Its first step: it was received. */
    void begin(Objection objection) {
        var at = objection.receivedAt();
        var step = new Step(at, objection.state(), objection.standing(), null, null);
        var id = steps.add(objection.id(), step);
        mails.add(id, Addressee.SENDER, at);
        mails.add(id, Addressee.CONTACT, at);
        taken.fire(new StepTaken());
    }

    Objection take(Objection objection, Step step) {
        var changed = objections.move(objection.id(), step);
        var id = steps.add(objection.id(), step);
        if (changed.state() != objection.state() && changed.state().isAnswer()) {
            mails.add(id, Addressee.SENDER, step.at());
            taken.fire(new StepTaken());
        }
        return changed;
    }
}
