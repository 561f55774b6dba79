package org.article28.model.contract;

import java.util.List;

/** Links of mails: nothing is opened without the token that they bring. */
final class Links {

    private Links() {}

    static void need(Described operation) {
        operation.parameters().stream()
                .filter(parameter -> Described.LINK_TOKEN.equals(parameter.getName()))
                .forEach(parameter -> parameter.setRequired(true));
        var form = operation.form();
        if (form != null) {
            form.setRequired(List.of(Described.LINK_TOKEN));
        }
    }
}
