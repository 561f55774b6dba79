package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.model.Register;
import org.article28.notifier.announcement.Passing;
import org.article28.notifier.list.NewestRegister;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.token.Purpose;
import org.article28.notifier.token.Tokens;

/**
 * Double opt-in. Asking does the same for every address: it writes one row, and a worker mails from
 * it. Only the confirmation looks at what is there.
 */
@ApplicationScoped
class SignUp {

    private static final String WORDING =
            "Mails of every published change, as often as was chosen. The privacy notice was read.";

    private final OptIns optIns;
    private final OptInMails mails;
    private final Subscriptions subscriptions;
    private final Event<Reached> reached;
    private final SubscriberMailRows welcomes;
    private final OfferedServices services;
    private final ListZone listZone;
    private final Turnover turnover;
    private final Passing passing;
    private final NewestRegister register;
    private final Tokens tokens;
    private final Clock clock;

    SignUp(
            OptIns optIns,
            OptInMails mails,
            Subscriptions subscriptions,
            Event<Reached> reached,
            SubscriberMailRows welcomes,
            OfferedServices services,
            ListZone listZone,
            Turnover turnover,
            Passing passing,
            NewestRegister register,
            Tokens tokens,
            Clock clock) {
        this.optIns = optIns;
        this.mails = mails;
        this.subscriptions = subscriptions;
        this.reached = reached;
        this.welcomes = welcomes;
        this.services = services;
        this.listZone = listZone;
        this.turnover = turnover;
        this.passing = passing;
        this.register = register;
        this.tokens = tokens;
        this.clock = clock;
    }

    void ask(SubscriptionRequest request) {
        ask(request, wording());
    }

    /**
     * @param shown what the form said
     */
    void ask(SubscriptionRequest request, String shown) {
        var checked = request.checked();
        services.check(checked.wishes().services());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        optIns.add(UUID.randomUUID(), checked.address(), checked.wishes(), shown, now);
        mails.wake();
    }

    /** Confirming again changes nothing, not even for those who unsubscribed meanwhile. */
    @Transactional
    Subscription confirm(String token) {
        var optIn =
                optIns.lock(Bearer.subject(tokens.verify(Purpose.CONFIRM, token)))
                        .orElseThrow(Rejection.ForgedLink::new);
        if (optIn.confirmedAt() != null) {
            return subscriptions
                    .ofAddress(optIn.address())
                    .orElseThrow(Rejection.NoSubscription::new);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var known = subscriptions.ofAddress(optIn.address());
        optIns.confirmed(optIn.id(), now);
        var confirmed =
                known.filter(Subscription::active)
                        .map(active -> again(optIn, active, now))
                        .orElseGet(() -> begun(optIn, known, now));
        boolean begins =
                known.map(Subscription::standing).orElse(Standing.ENDED) != confirmed.standing();
        if (begins && confirmed.standing() == Standing.ACTIVE) {
            welcomes.add(confirmed.recipientId(), SubscriberMail.Kind.WELCOME, now);
        }
        return confirmed;
    }

    private Subscription begun(OptIn optIn, Optional<Subscription> known, Instant now) {
        known.ifPresent(subscription -> reached.fire(new Reached(subscription.recipientId())));
        var confirmed = subscriptions.confirm(optIn, UUID.randomUUID(), now);
        turnover.begin(confirmed, now, listZone.now());
        return confirmed;
    }

    /** For whoever is subscribed already, and may wish something else now. */
    private Subscription again(OptIn optIn, Subscription known, Instant now) {
        var zone = listZone.now();
        if (!optIn.wishes().rhythm().equals(known.wishes().rhythm())) {
            passing.stop();
        }
        reached.fire(new Reached(known.recipientId()));
        var before = subscriptions.lock(known.publicId()).orElse(known);
        var confirmed = subscriptions.confirm(optIn, UUID.randomUUID(), now);
        turnover.turn(before, optIn.wishes().rhythm(), now, zone);
        return confirmed;
    }

    /** Refuses a link whose opt-in is not there, and changes nothing. */
    @Transactional
    void check(String token) {
        var optIn = optIns.lock(Bearer.subject(tokens.verify(Purpose.CONFIRM, token)));
        if (optIn.isEmpty()) {
            throw new Rejection.ForgedLink();
        }
    }

    /** What the form of a program is to say: the register's own words where it has some. */
    private String wording() {
        return register.lastKnown().map(SignUp::wording).orElse(WORDING);
    }

    private static String wording(Register register) {
        var form = register.subscription();
        var words =
                form == null
                        ? Stream.of(WORDING, register.privacyNotice())
                        : Stream.of(
                                form.promise(), form.acknowledgement(), register.privacyNotice());
        return words.filter(word -> word != null).collect(Collectors.joining("\n"));
    }
}
