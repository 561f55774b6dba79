package org.article28.system.fault;

/** From one part to another, as connections are opened. */
enum Way {
    API_TO_DATABASE,
    NOTIFIER_TO_DATABASE,
    SERVICES_TO_KAFKA,
    NOTIFIER_TO_MAIL_SERVER,
    API_TO_NOTIFIER,
    NOTIFIER_TO_API
}
