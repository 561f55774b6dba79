package org.article28.system.fault;

/** What can die. */
enum Part {
    API,
    NOTIFIER,
    BROKER,
    DATABASE,
    MAIL_SERVER
}
