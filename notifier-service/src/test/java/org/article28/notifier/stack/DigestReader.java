package org.article28.notifier.stack;

import static io.restassured.RestAssured.given;

import java.util.List;

/** Somebody who is subscribed, and reads digests. */
public record DigestReader(String email, String manageToken) {

    /** Subscribed at once, then changed to daily digests, the next one of which is far away. */
    public static DigestReader daily(String local, String... services) {
        var email = Subscribers.address(local);
        var reader = new DigestReader(email, Subscribers.confirmed(email, services));
        reader.wish("{\"frequency\":\"daily\"}");
        reader.notYet();
        return reader;
    }

    public void wish(String patch) {
        given().header("Authorization", "Bearer " + manageToken)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/v1/subscriptions/current")
                .then()
                .statusCode(200);
    }

    /** So that no test meets eight o'clock. */
    private void notYet() {
        set("next_digest_at = now() + interval '1 day'");
    }

    /** As if the hour had come; nothing where no digest is to come. */
    public void due() {
        set(
                "next_digest_at = case when next_digest_at is not null"
                        + " then now() - interval '1 second' end");
    }

    /** As after a bounce. */
    public void suppress() {
        set("suppressed_at = now(), suppressed_because = 'hard-bounce'");
    }

    public void lift() {
        set("suppressed_at = null, suppressed_because = null");
    }

    /** Empty where no digest is to come. */
    public List<String> isToCome() {
        return Sql.query(
                "select next_digest_at > now() from subscription where next_digest_at is not null"
                        + (" and canonical = '" + email + "'"));
    }

    public long toldUpTo() {
        return Long.parseLong(
                Sql.query("select told_up_to from subscription where canonical = '" + email + "'")
                        .getFirst());
    }

    /** State, kind and range of each delivery, in the order in which they were made. */
    public List<String> deliveries() {
        return Sql.query(
                """
                select d.state || ' ' || n.kind || ' ' || coalesce(n.from_version || '-', '')
                    || n.version
                from delivery d join notice n on n.id = d.notice_id
                join subscription s on s.recipient_id = d.recipient_id
                where s.canonical = '%s' order by d.id"""
                        .formatted(email));
    }

    /** As often as each was told, by whatever notice. */
    public List<Long> versionsToldOf() {
        return Sql.query(
                        """
                        select told from delivery d join notice n on n.id = d.notice_id
                        join subscription s on s.recipient_id = d.recipient_id
                        cross join generate_series(coalesce(n.from_version + 1, n.version), n.version)
                            as told
                        where s.canonical = '%s'"""
                                .formatted(email))
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    public Inbox inbox() {
        return new Inbox(email);
    }

    private void set(String assignment) {
        Sql.query("update subscription set " + assignment + " where canonical = '" + email + "'");
    }
}
