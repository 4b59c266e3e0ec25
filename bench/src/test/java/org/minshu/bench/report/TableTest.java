package org.minshu.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void itIsWrittenAsMarkdown() {
        assertThat(new Table("what", "measured").row("home page", "1.5 ms")).hasToString("""
                | what | measured |
                |---|---|
                | home page | 1.5 ms |
                """);
    }
}
