package org.article28.notifier.objection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.article28.model.Contact;
import org.article28.model.Register;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.list.Lenient;
import org.article28.notifier.list.NewestRegister;

/** The register of the list: as a version had it, and as it is. */
@ApplicationScoped
class Registers {

    private final Notices notices;
    private final NewestRegister newest;
    private final ObjectMapper json;

    Registers(Notices notices, NewestRegister newest, ObjectMapper json) {
        this.notices = notices;
        this.newest = newest;
        this.json = Lenient.of(json);
    }

    /** Empty where it is not known here. */
    Optional<Register> of(long version) {
        return notices.registerOf(version).map(this::register);
    }

    /**
     * To whom objections go: as the list names them now, as far as that is known, or else as it did
     * in that version. Empty where nobody is named who can be written to.
     */
    Optional<EmailAddress> contact(long version) {
        return newest.lastKnown()
                .flatMap(Registers::contact)
                .or(() -> of(version).flatMap(Registers::contact));
    }

    private static Optional<EmailAddress> contact(Register register) {
        return Optional.ofNullable(register.objectionContact())
                .map(Contact::email)
                .flatMap(EmailAddress::parse);
    }

    private Register register(String text) {
        try {
            return json.readValue(text, Register.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored can be read", e);
        }
    }
}
