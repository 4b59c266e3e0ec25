package org.minshu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Nothing that contains the words is missed: recall equals SQL's {@code like '%text%'} over the same fields. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RecallContract {

    private static final List<IndexDocument> CORPUS = Corpus.demo();
    private static final int QUERIES = 600;

    protected SearchIndex index;

    /** An index of its own, not prepared yet. */
    protected abstract SearchIndex open();

    @BeforeAll
    void fillIndex() {
        index = open();
        index.index(CORPUS);
    }

    @Test
    void anyPieceOfAnyTextFindsEveryDatasetThatContainsIt() {
        var random = new Random(20261123);
        for (int i = 0; i < QUERIES; i++) {
            var piece = piece(random);
            assertThat(found(piece)).as("“%s”", piece).containsAll(like(piece));
        }
    }

    @Test
    void everySingleCharacterFinds() {
        var characters = CORPUS.stream()
                .flatMap(Corpus::texts)
                .flatMapToInt(String::codePoints)
                .distinct()
                .limit(300)
                .mapToObj(Character::toString)
                .toList();
        for (var character : characters) {
            assertThat(found(character)).as("“%s”", character).containsAll(like(character));
        }
    }

    @Test
    void twoPiecesFindWhatContainsBoth() {
        var random = new Random(7);
        for (int i = 0; i < 100; i++) {
            var texts = Corpus.texts(CORPUS.get(random.nextInt(CORPUS.size()))).toList();
            var one = cut(texts.get(random.nextInt(texts.size())), random);
            var other = cut(texts.get(random.nextInt(texts.size())), random);
            var both = like(one);
            both.retainAll(like(other));
            assertThat(found(one + " " + other)).as("“%s” “%s”", one, other).containsAll(both);
        }
    }

    private String piece(Random random) {
        var texts = Corpus.texts(CORPUS.get(random.nextInt(CORPUS.size())))
                .filter(text -> !text.isEmpty())
                .toList();
        return cut(texts.get(random.nextInt(texts.size())), random);
    }

    private static String cut(String text, Random random) {
        if (text.isEmpty()) {
            return "";
        }
        int start = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        int length = 1 + random.nextInt(Math.min(12, text.length() - start));
        return text.substring(start, start + length);
    }

    private static Set<String> like(String piece) {
        return CORPUS.stream()
                .filter(document -> Corpus.texts(document).anyMatch(text -> text.contains(piece)))
                .map(IndexDocument::code)
                .collect(Collectors.toSet());
    }

    private Set<String> found(String text) {
        return index.search(SearchQuery.of(text).page(1, 100)).hits().stream()
                .map(hit -> hit.dataset().code())
                .collect(Collectors.toSet());
    }
}
