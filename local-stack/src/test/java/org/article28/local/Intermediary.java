package org.article28.local;

import java.nio.file.Path;

/** A process between a test and a stack, which the test can kill. */
final class Intermediary {

    private Intermediary() {}

    public static void main(String[] options) throws Exception {
        var stack = StackProcess.start(Path.of(options[0]), Path.of(options[1]));
        System.out.println(stack.endpoints().toLine());
        System.in.read();
    }
}
