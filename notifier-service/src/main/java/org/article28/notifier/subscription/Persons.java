package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.token.AddressProofs;

/** Who stands behind recipients, also after they were erased. */
@ApplicationScoped
class Persons {

    /** In place of a proof that proves nothing any more. */
    private static final String FORGOTTEN = "forgotten";

    private final Database database;
    private final AddressProofs proofs;

    Persons(Database database, AddressProofs proofs) {
        this.database = database;
        this.proofs = proofs;
    }

    Map<Long, Person> byIds(Collection<Long> ids) {
        return database
                .list(
                        """
                        select recipient_id, public_id, address, address_proof,
                               null as customer, null as contract_reference
                        from subscription where recipient_id = any (cast(? as bigint[]))
                        union all
                        select recipient_id, public_id, address, address_proof,
                               customer, contract_reference
                        from contractual_contact where recipient_id = any (cast(? as bigint[]))
                        """,
                        Persons::read,
                        ids,
                        ids)
                .stream()
                .collect(Collectors.toMap(Person::recipientId, Function.identity()));
    }

    List<Long> idsOf(EmailAddress address) {
        return database.list(
                """
                select recipient_id from subscription
                where canonical = ? or address_proof = any (?)
                union all
                select recipient_id from contractual_contact
                where canonical = ? or address_proof = any (?)
                """,
                row -> row.getLong("recipient_id"),
                address.canonical(),
                proofs.all(address.canonical()),
                address.canonical(),
                proofs.all(address.canonical()));
    }

    /** Those among the canonical addresses that are or were subscribed, in whatever state. */
    Set<String> known(List<String> canonical) {
        var byProof = new HashMap<String, String>();
        canonical.forEach(one -> proofs.all(one).forEach(proof -> byProof.put(proof, one)));
        return database
                .list(
                        """
                        select coalesce(canonical, address_proof) as known from subscription
                        where canonical = any (?) or address_proof = any (?)
                        """,
                        row -> row.getString("known"),
                        canonical,
                        byProof.keySet())
                .stream()
                .map(known -> byProof.getOrDefault(known, known))
                .collect(Collectors.toSet());
    }

    /** Of whom a proof is left, though they were erased or ended before {@code limit}. */
    List<Long> provenBefore(Instant limit, int most) {
        return database.list(
                """
                select recipient_id from subscription
                where ended_at < ? and address_proof <> ?
                union all
                select recipient_id from contractual_contact
                where ended_at < ? and address_proof <> ?
                limit ?
                """,
                row -> row.getLong("recipient_id"),
                limit,
                FORGOTTEN,
                limit,
                FORGOTTEN,
                most);
    }

    void forgetErased(Collection<Long> ids) {
        database.update(
                """
                with gone as (
                    select recipient_id, address_proof from subscription
                    where recipient_id = any (cast(? as bigint[])) and state = 'erased'),
                     forgotten as (
                    update subscription set address_proof = ?
                    where recipient_id in (select recipient_id from gone))
                update opt_in set address_proof = ?, wording = ''
                where address_proof in (select address_proof from gone)
                  and address_proof <> ?
                """,
                ids,
                FORGOTTEN,
                FORGOTTEN,
                FORGOTTEN);
        database.update(
                """
                update contractual_contact set address_proof = ?
                where recipient_id = any (cast(? as bigint[])) and address_proof is not null
                """,
                FORGOTTEN,
                ids);
    }

    private static Person read(ResultSet row) throws SQLException {
        return new Person(
                row.getLong("recipient_id"),
                Columns.uuid(row, "public_id"),
                row.getString("address"),
                row.getString("address_proof"),
                row.getString("customer"),
                row.getString("contract_reference"));
    }
}
