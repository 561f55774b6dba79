package org.article28.notifier.mail.wording;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.article28.wording.Plural;
import org.jspecify.annotations.Nullable;

/** A bundle some of whose messages are the operator's own. */
final class OwnMessages implements InvocationHandler {

    private static final int SAMPLE = 2;

    private final Object bundle;
    private final Map<String, Template> own = new HashMap<>();

    private OwnMessages(Object bundle) {
        this.bundle = bundle;
    }

    /**
     * @param file whose messages these are, for what is told of them
     * @throws IllegalArgumentException if one of them is no message of the bundle, or is broken
     */
    static <T> T over(
            Class<T> type, T bundle, Map<String, String> messages, Engine engine, String file) {
        if (messages.isEmpty()) {
            return bundle;
        }
        var own = new OwnMessages(bundle);
        messages.forEach(
                (key, text) -> own.own.put(key, own.parsed(type, key, text, engine, file)));
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, own));
    }

    private Template parsed(Class<?> type, String key, String text, Engine engine, String file) {
        var message =
                Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(key))
                        .findFirst()
                        .orElseThrow(() -> OwnTexts.broken(file, unknown(type, key)));
        try {
            var template = engine.parse(text);
            filled(template, message, samples(message));
            return template;
        } catch (TemplateException e) {
            throw OwnTexts.broken(file, key + ": " + e.getMessage());
        }
    }

    private static String unknown(Class<?> type, String key) {
        var known = new TreeSet<String>();
        Arrays.stream(type.getMethods()).map(Method::getName).forEach(known::add);
        return "no message is called " + key + "; there are " + String.join(", ", known);
    }

    private static Object[] samples(Method message) {
        return Arrays.stream(message.getParameterTypes())
                .map(
                        type ->
                                type == String.class
                                        ? "words"
                                        : type == Plural.class ? Plural.OTHER : (Object) SAMPLE)
                .toArray();
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method message, Object @Nullable [] given)
            throws Throwable {
        var template = own.get(message.getName());
        var arguments = given == null ? new Object[0] : given;
        if (template != null) {
            return filled(template, message, arguments);
        }
        try {
            return message.invoke(bundle, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static String filled(Template template, Method message, Object[] arguments) {
        var instance = template.instance();
        var parameters = message.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            instance.data(parameters[i].getName(), arguments[i]);
        }
        return instance.render();
    }
}
