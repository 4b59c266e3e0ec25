package org.minshu.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WindowedOutputTest {

    static final byte[] TEN = "0123456789".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    final ByteArrayOutputStream target = new ByteArrayOutputStream();

    @Test
    void onlyTheWindowPassesAndTheWritingEndsBehindIt() throws IOException {
        var out = new WindowedOutput(target, new ByteWindow(8, 5), new GrantWatch(() -> true));

        out.write(TEN);
        assertThatExceptionOfType(WindowedOutput.Complete.class).isThrownBy(() -> out.write(TEN));

        assertThat(target).hasToString("89012");
        assertThat(out.sent()).isEqualTo(5);
    }

    @Test
    void aWriterThatBeginsAtTheWindowSkipsToIt() throws IOException {
        var out = new WindowedOutput(target, new ByteWindow(100, 20), new GrantWatch(() -> true));

        out.skip(100);
        out.write(TEN);

        assertThat(target).hasToString("0123456789");
    }

    @Test
    void aGrantThatEndsStopsTheNextChunk() throws IOException {
        var holds = new AtomicBoolean(true);
        var out = new WindowedOutput(target, ByteWindow.WHOLE, new GrantWatch(holds::get));
        var megabyte = new byte[1024 * 1024];
        out.write(megabyte);

        holds.set(false);

        assertThatExceptionOfType(GrantWatch.GrantEnded.class).isThrownBy(() -> out.write(megabyte));
        assertThat(out.sent()).isEqualTo(megabyte.length);
    }
}
