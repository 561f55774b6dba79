package org.article28.system.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a Dockerfile says, in the order in which it says it. */
record Dockerfile(List<Stage> stages) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * @param base an image, or the name of an earlier stage
     * @param name empty for the last one
     */
    record Stage(String base, String name, List<Instruction> instructions) {}

    /** {@code verb} is in capitals. */
    record Instruction(String verb, String rest) {

        /** Of the form that is run without a shell. */
        List<String> words() {
            try {
                return List.of(MAPPER.readValue(rest.substring(rest.indexOf('[')), String[].class));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(rest, e);
            }
        }
    }

    static Dockerfile of(String module) {
        return parse(Checkout.text(module + "/Dockerfile"));
    }

    static Dockerfile parse(String text) {
        var stages = new ArrayList<Stage>();
        var joined = text.replaceAll("(?m)^ *#.*\\R", "").replaceAll("\\\\\\R", " ");
        for (var line : joined.lines().filter(one -> !one.isBlank()).toList()) {
            var words = line.split(" +", 2);
            if (words[0].equals("FROM")) {
                var from = words[1].split(" +AS +", 2);
                stages.add(new Stage(from[0], from.length > 1 ? from[1] : "", new ArrayList<>()));
            } else {
                stages.getLast().instructions().add(new Instruction(words[0], words[1]));
            }
        }
        return new Dockerfile(List.copyOf(stages));
    }

    Stage stage(String name) {
        return stages.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    /** All of the stage, after all of those that it is made from. */
    Stream<Instruction> all(String stage) {
        var own = stage(stage);
        var bases = stages.stream().anyMatch(one -> one.name().equals(own.base()));
        return Stream.concat(bases ? all(own.base()) : Stream.of(), own.instructions().stream());
    }

    /** The last one of its kind in the image. */
    Instruction last(String verb) {
        return all("").filter(one -> one.verb().equals(verb))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    Map<String, String> environment(String stage) {
        var values = new LinkedHashMap<String, String>();
        all(stage)
                .filter(one -> one.verb().equals("ENV"))
                .flatMap(one -> Arrays.stream(one.rest().split(" +")))
                .map(one -> one.split("=", 2))
                .forEach(one -> values.put(one[0], one[1]));
        return values;
    }

    int uid() {
        return Integer.parseInt(last("USER").rest().split(":")[0]);
    }

    int port() {
        return Integer.parseInt(last("EXPOSE").rest());
    }
}
