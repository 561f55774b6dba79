package org.article28.local;

/** The parts that can be stopped and started again one by one, to see what a fault does. */
public enum Part {
    POSTGRES,
    KAFKA,
    MAIL
}
