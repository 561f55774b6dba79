package org.article28.system.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What it was measured on. */
final class Machine {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Machine() {}

    static String of(Database database) {
        return """
        - %d cores (%s, %s), %d GB of memory; load average at the end %.1f
        - Java %s (%s); the service as the quickstart starts it: serial collector, C1 only, 1 GB of heap
        - PostgreSQL %s: fsync %s, synchronous_commit %s, full_page_writes %s, shared_buffers %s
        """
                .formatted(
                        SYSTEM.getAvailableProcessors(),
                        SYSTEM.getArch(),
                        SYSTEM.getName(),
                        Math.round(SYSTEM.getTotalMemorySize() / 1e9),
                        SYSTEM.getSystemLoadAverage(),
                        Runtime.version(),
                        System.getProperty("java.vendor"),
                        database.setting("server_version"),
                        database.setting("fsync"),
                        database.setting("synchronous_commit"),
                        database.setting("full_page_writes"),
                        database.setting("shared_buffers"));
    }
}
