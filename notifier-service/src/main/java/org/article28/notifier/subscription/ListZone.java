package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.article28.model.Register;
import org.article28.notifier.list.NewestRegister;

/** The zone of the list, for those who named none of their own. */
@ApplicationScoped
public class ListZone {

    private final NewestRegister register;

    ListZone(NewestRegister register) {
        this.register = register;
    }

    public ZoneId now() {
        return register.lastKnown().map(Register::zone).orElse(ZoneOffset.UTC);
    }
}
