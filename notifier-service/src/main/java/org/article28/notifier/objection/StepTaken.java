package org.article28.notifier.objection;

/** An objection took a step that somebody is told of. */
record StepTaken() {}
