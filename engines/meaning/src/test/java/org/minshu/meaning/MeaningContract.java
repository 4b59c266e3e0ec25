package org.minshu.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minshu.model.meaning.Vector;

/** What every model has to keep. */
public abstract class MeaningContract {

    private static final List<String> TEXTS = List.of("高速公路门架断面交通流量", "渔船登记信息", "主要河流断面水质监测数据", "医疗机构执业登记信息");

    protected abstract Meaning meaning();

    @Test
    void everyTextHasAVectorOfItsOwnInTheirOrder() {
        var vectors = meaning().embed(TEXTS);

        assertThat(vectors).hasSameSizeAs(TEXTS).doesNotHaveDuplicates();
        assertThat(vectors)
                .allSatisfy(vector ->
                        assertThat(vector.dimensions()).isEqualTo(meaning().dimensions()));
        assertThat(meaning().embed(TEXTS.subList(2, 3)).getFirst().likeness(vectors.get(2)))
                .isCloseTo(1, within(1e-4));
        assertThat(meaning().embed(List.of())).isEmpty();
    }

    @Test
    void whatIsMeantIsNearerThanTheRestThoughNoWordIsTheSame() {
        assertThat(nearest("堵车")).isEqualTo(TEXTS.get(0));
        assertThat(nearest("打鱼的船")).isEqualTo(TEXTS.get(1));
        assertThat(nearest("河里脏不脏")).isEqualTo(TEXTS.get(2));
        assertThat(nearest("去哪家看病")).isEqualTo(TEXTS.get(3));
    }

    @Test
    void noTextIsTooLongTooShortOrTooStrange() {
        var strange = List.of("", " ", "。", "😀\u0000\ufffe", "\ud800", "数据".repeat(5_000), "a".repeat(10_000));

        assertThat(meaning().embed(strange)).hasSameSizeAs(strange);
        assertThat(strange)
                .allSatisfy(text -> assertThat(meaning().ask(text).dimensions())
                        .isEqualTo(meaning().dimensions()));
    }

    @Test
    void severalMayAskAtTheSameTime() {
        var alone = meaning().ask("堵车");

        var together =
                IntStream.range(0, 16)
                        .mapToObj(_ ->
                                CompletableFuture.supplyAsync(() -> meaning().ask("堵车")))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(together)
                .allSatisfy(vector -> assertThat(vector.likeness(alone)).isCloseTo(1, within(1e-4)));
    }

    private String nearest(String question) {
        var asked = meaning().ask(question);
        List<Vector> vectors = meaning().embed(TEXTS);
        return IntStream.range(0, TEXTS.size())
                .boxed()
                .max((one, other) ->
                        Double.compare(asked.likeness(vectors.get(one)), asked.likeness(vectors.get(other))))
                .map(TEXTS::get)
                .orElseThrow();
    }
}
