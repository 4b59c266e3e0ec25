package org.minshu.bench.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void sizesAreReadInBytes() {
        var status = "Name:\tjava\nVmHWM:\t    9000 kB\nVmRSS:\t    4000 kB\nThreads:\t12\n";

        assertThat(Memory.read(status, "VmRSS")).hasValue(4_096_000);
    }

    @Test
    void proportionalSizesAreNotMixedUpWithTheirParts() {
        var rollup = "Rss:    2000 kB\nPss:     500 kB\nPss_Dirty:     400 kB\n";

        assertThat(Memory.read(rollup, "Pss")).hasValue(512_000);
    }

    @Test
    void whatIsNotThereIsAbsent() {
        assertThat(Memory.read("Name:\tkthreadd\n", "VmRSS")).isEmpty();
    }
}
