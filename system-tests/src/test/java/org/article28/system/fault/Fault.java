package org.article28.system.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Something that goes wrong, and is over some time later. */
sealed interface Fault {

    record OnTheWay(Way way, Trouble trouble) implements Fault {
        @Override
        public String toString() {
            return way + " " + trouble;
        }
    }

    /** {@code kill -9}, or what looks like it from outside, and a new start. */
    record Death(Part part) implements Fault {
        @Override
        public String toString() {
            return part + " DIES";
        }
    }

    /** Each that there is, once. */
    static List<Fault> all() {
        var onTheWay =
                Arrays.stream(Way.values())
                        .flatMap(
                                way ->
                                        Arrays.stream(Trouble.values())
                                                .map(trouble -> new OnTheWay(way, trouble)));
        return Stream.<Fault>concat(onTheWay, Arrays.stream(Part.values()).map(Death::new))
                .toList();
    }

    /** So many, in an order by chance, in which none comes again before all others have come. */
    static List<Fault> some(int number, Random random) {
        var faults = new ArrayList<Fault>();
        while (faults.size() < number) {
            var round = new ArrayList<>(all());
            Collections.shuffle(round, random);
            faults.addAll(round);
        }
        return faults.subList(0, number);
    }
}
