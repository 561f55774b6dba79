package org.article28.local;

import java.nio.file.Path;

/**
 * What a stack is started with.
 *
 * @param folder holds all data and logs; made if absent; one stack at a time uses it
 * @param postgresPort and the other ports: 0 for any free one
 * @param kafkaToldPort where the broker tells clients to find it, 0 for where it listens: a line in
 *     between sees all that they say to it
 */
public record Settings(
        Path folder,
        int postgresPort,
        int kafkaPort,
        int kafkaToldPort,
        int smtpPort,
        int inboxPort) {

    private static final String USAGE =
            "usage: local-stack --folder DIR [--postgres-port N] [--kafka-port N]"
                    + " [--kafka-told-port N] [--smtp-port N] [--inbox-port N]";

    public Settings {
        folder = folder.toAbsolutePath().normalize();
        for (var port : new int[] {postgresPort, kafkaPort, kafkaToldPort, smtpPort, inboxPort}) {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException(port + " is no port");
            }
        }
    }

    /** A stack in this folder, on free ports. */
    public static Settings in(Path folder) {
        return new Settings(folder, 0, 0, 0, 0, 0);
    }

    /**
     * Reads command-line options, each a name followed by its value.
     *
     * @throws IllegalArgumentException with the usage, if an option is unknown or the folder is
     *     missing
     */
    public static Settings parse(String... options) {
        Path folder = null;
        int postgres = 0;
        int kafka = 0;
        int told = 0;
        int smtp = 0;
        int inbox = 0;
        for (int i = 0; i + 1 < options.length; i += 2) {
            var value = options[i + 1];
            switch (options[i]) {
                case "--folder" -> folder = Path.of(value);
                case "--postgres-port" -> postgres = Integer.parseInt(value);
                case "--kafka-port" -> kafka = Integer.parseInt(value);
                case "--kafka-told-port" -> told = Integer.parseInt(value);
                case "--smtp-port" -> smtp = Integer.parseInt(value);
                case "--inbox-port" -> inbox = Integer.parseInt(value);
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        if (folder == null || options.length % 2 != 0) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Settings(folder, postgres, kafka, told, smtp, inbox);
    }
}
