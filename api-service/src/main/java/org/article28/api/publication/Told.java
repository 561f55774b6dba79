package org.article28.api.publication;

import java.time.Instant;
import org.article28.api.findings.Examination;
import org.article28.api.history.Snapshot;

/**
 * What a publication would mean, before the rules are asked.
 *
 * @param newest the version that it would follow
 * @param publishedAt when: later than the newest version, in microseconds
 * @param examination what the rules look at, with the changes as they are told
 */
record Told(Snapshot newest, Instant publishedAt, Examination examination) {}
