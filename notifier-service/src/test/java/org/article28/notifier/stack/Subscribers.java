package org.article28.notifier.stack;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Readers who subscribe. */
public final class Subscribers {

    private Subscribers() {}

    /** An address that no other test uses. */
    public static String address(String local) {
        return local + "-" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    /** For addresses that get no confirmation mail; returns the whole address. */
    public static String unasked(String local) {
        var email = address(local);
        Sql.query(
                """
                with wish as (
                    insert into opt_in (public_id, address, canonical, services,
                        privacy_notice_read_at, wording, requested_at, confirmed_at, mail_state,
                        next_mail_at)
                    values (gen_random_uuid(), '%1$s', '%1$s', '{}', now(), '', now(), now(), 'sent',
                        now())
                    returning id),
                who as (insert into recipient (channel) values ('email') returning id)
                insert into subscription (recipient_id, public_id, opt_in_id, address, canonical,
                    services, state, confirmed_at)
                select who.id, gen_random_uuid(), wish.id, '%1$s', '%1$s', '{}', 'active', now()
                from wish, who"""
                        .formatted(email));
        return email;
    }

    public static ValidatableResponse ask(String email, String... services) {
        var ids =
                Arrays.stream(services).map(id -> '"' + id + '"').collect(Collectors.joining(","));
        return post(
                """
                {"email":"%s","privacyNoticeRead":true,"services":[%s]}"""
                        .formatted(email, ids));
    }

    /** Whoever skips editorial changes; returns the token that opens the preferences. */
    public static String confirmedButForEditorial(String email) {
        post("""
                        {"email":"%s","privacyNoticeRead":true,"changes":"not-editorial"}"""
                        .formatted(email))
                .statusCode(202);
        return confirm(confirmToken(email)).statusCode(200).extract().path("manageToken");
    }

    public static ValidatableResponse post(String json) {
        return given().contentType(ContentType.JSON).body(json).post("/v1/subscriptions").then();
    }

    /** Asks, reads the mail and confirms; returns the token that opens the preferences. */
    public static String confirmed(String email, String... services) {
        ask(email, services).statusCode(202);
        return confirm(confirmToken(email)).statusCode(200).extract().path("manageToken");
    }

    public static String confirmToken(String email) {
        return new Inbox(email).awaitMail("confirm").token("/v1/subscriptions/confirm");
    }

    public static ValidatableResponse confirm(String token) {
        return given().contentType(ContentType.JSON)
                .body("{\"token\":\"" + token + "\"}")
                .post("/v1/subscriptions/confirm")
                .then();
    }

    /** Staff erases them. */
    public static ValidatableResponse erase(String email) {
        return Staff.with("admin")
                .contentType(ContentType.JSON)
                .body("{\"email\":\"" + email + "\",\"reason\":\"Letter of 3 March\"}")
                .post("/v1/subscriptions/erasure")
                .then();
    }
}
