package org.article28.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LocalStackCommandTest {

    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    @Test
    void lineThatIsNotUnderstoodIsAnsweredAndTheNextObeyed() throws Exception {
        var stack = RunningStack.get();
        var lines = "stop kafak\nrestart mail\nstart mail\n";

        LocalStackCommand.obey(
                stack,
                new BufferedReader(new StringReader(lines)),
                new PrintStream(answers, true, StandardCharsets.UTF_8),
                new PrintStream(notes, true, StandardCharsets.UTF_8));

        assertThat(notes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "no such part: stop kafak", "neither stop nor start: restart mail");
        assertThat(answers.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .containsOnly(stack.endpoints().toLine());
    }
}
