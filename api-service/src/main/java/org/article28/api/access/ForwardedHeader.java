package org.article28.api.access;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How proxies tell where a request comes from: each adds to the right what it saw itself. */
enum ForwardedHeader {
    X_FORWARDED_FOR("X-Forwarded-For") {
        @Override
        String address(String element) {
            return element;
        }
    },

    /** RFC 7239. */
    FORWARDED("Forwarded") {
        @Override
        String address(String element) {
            var address = FOR.matcher(element);
            return address.find() ? address.group(1) : "";
        }
    };

    private static final Pattern FOR =
            Pattern.compile("(?i)(?:^|;)\\s*for\\s*=\\s*\"?([^\";]*)\"?");
    private static final Pattern PORT = Pattern.compile("^\\[(.*)](?::\\w+)?$|^([^:]*):\\w+$");

    private final String header;

    ForwardedHeader(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    /** The addresses, nearest to the client first; what is none stays as it is told. */
    List<String> addresses(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .map(element -> withoutPort(address(element).strip()))
                .toList();
    }

    abstract String address(String element);

    private static String withoutPort(String address) {
        var parts = PORT.matcher(address);
        if (!parts.matches()) {
            return address;
        }
        return parts.group(1) == null ? parts.group(2) : parts.group(1);
    }
}
