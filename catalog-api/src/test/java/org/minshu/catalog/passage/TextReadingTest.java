package org.minshu.catalog.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minshu.objects.ObjectInfo;
import org.minshu.objects.ObjectMissing;
import org.minshu.objects.ObjectStore;
import org.minshu.objects.ObjectStoreUnavailable;
import org.minshu.objects.Stored;
import org.minshu.search.IndexDocument.PageText;

class TextReadingTest {

    private static final StoredText TEXT = new StoredText("code", "file", "报告.pdf", true, "key", "");

    @Test
    void pagesAreReadAsTheyStand() {
        var reading = reading(page(1, "第一页\\n续") + "\n" + page(3, " ") + "\n" + page(4, "第四页"));

        assertThat(reading.pages(TEXT)).containsExactly(new PageText(1, "第一页续"), new PageText(4, "第四页"));
    }

    @Test
    void whatADocumentSaysOfItselfIsPageZero() {
        var titled = new StoredText("code", "file", "报告.pdf", true, "key", "水质年报 · 林工");

        assertThat(reading(page(1, "第一页")).pages(titled))
                .containsExactly(new PageText(0, "水质年报 · 林工"), new PageText(1, "第一页"));
    }

    @Test
    void ofAFileOnlySoMuchIsTaken() {
        var reading = reading(page(1, "字".repeat(200_000)) + "\n" + page(2, "句".repeat(200_000)) + "\n" + page(3, "尾"));

        assertThat(reading.pages(TEXT)).extracting(page -> page.text().length()).containsExactly(200_000, 100_000);
    }

    @Test
    void ofADatasetOnlySoMuchIsTaken() {
        var reading = reading(page(1, "字".repeat(250_000)));

        var lengths = IntStream.range(0, 4)
                .mapToObj(_ -> reading.pages(TEXT))
                .map(pages ->
                        pages.stream().mapToInt(page -> page.text().length()).sum())
                .toList();

        assertThat(lengths).containsExactly(250_000, 250_000, 100_000, 0);
    }

    @Test
    void ofADatasetOnlySoManyPagesAreTaken() {
        var reading = reading(
                IntStream.rangeClosed(1, 3_000).mapToObj(i -> page(i, "字")).collect(Collectors.joining("\n")));

        assertThat(reading.pages(TEXT)).hasSize(TextReading.MOST_PAGES);
        assertThat(reading.pages(TEXT)).isEmpty();
    }

    @Test
    void whatIsGoneOrBrokenHasNoTextAndWhatIsAwayIsToldSo() {
        assertThat(reading("no JSON").pages(TEXT)).isEmpty();
        assertThat(new TextReading(new OneObject(() -> {
                            throw new ObjectMissing("key");
                        }))
                        .pages(TEXT))
                .isEmpty();
        assertThatThrownBy(() -> new TextReading(new OneObject(TextReadingTest::cut)).pages(TEXT))
                .isInstanceOf(ObjectStoreUnavailable.class);
    }

    /** Reading from it fails. */
    private static InputStream cut() {
        try {
            var closed = InputStream.nullInputStream();
            closed.close();
            return closed;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static TextReading reading(String lines) {
        return new TextReading(new OneObject(() -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))));
    }

    private static String page(int number, String text) {
        return "{\"page\": %d, \"text\": \"%s\"}".formatted(number, text);
    }

    /** Has the same object under every key. */
    private record OneObject(Supplier<InputStream> content) implements ObjectStore {

        @Override
        public Stored put(String key, InputStream given) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream get(String key) {
            return content.get();
        }

        @Override
        public InputStream get(String key, long offset, long length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ObjectInfo> stat(String key) {
            return Optional.empty();
        }

        @Override
        public void delete(String key) {
            throw new UnsupportedOperationException();
        }
    }
}
