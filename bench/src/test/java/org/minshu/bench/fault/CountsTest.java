package org.minshu.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTest {

    private final Counts counts = new Counts();

    @Test
    void onlyWhatCameLaterIsTold() {
        counts.add("GET", "200");
        counts.add("GET", "503");
        var before = counts.now();
        counts.add("GET", "200");
        counts.add("POST", "201");
        counts.add("POST", "HttpTimeoutException");

        var tally = counts.now().since(before);

        assertThat(tally.made("GET")).isEqualTo(1);
        assertThat(tally.made("POST")).isEqualTo(2);
        assertThat(tally.failures()).isEqualTo("POST HttpTimeoutException: 1");
    }

    @Test
    void failuresAreToldByMethodAndResult() {
        counts.add("POST", "502");
        counts.add("GET", "503");
        counts.add("GET", "503");

        assertThat(counts.now().failures()).isEqualTo("GET 503: 2, POST 502: 1");
    }

    @Test
    void whereNothingFailedThatIsSaid() {
        counts.add("GET", "200");

        assertThat(counts.now().failures()).isEqualTo("none");
    }
}
