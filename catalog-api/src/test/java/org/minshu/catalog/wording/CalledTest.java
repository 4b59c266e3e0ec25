package org.minshu.catalog.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minshu.client.Named;
import org.minshu.search.Wording.Term;

class CalledTest {

    private static final Called TRANSPORT = new Called(
            "department",
            new Named("jtt", "福建省交通运输厅", "Department of Transport"),
            Set.of("福建省交通运输厅", "交通运输厅", "交通厅", "department of transport"));

    @Test
    void aNameContainsAllTheWordsOrNone() {
        assertThat(TRANSPORT.contains(words("交通"))).isTrue();
        assertThat(TRANSPORT.contains(words("运输", "交通"))).isTrue();
        assertThat(TRANSPORT.contains(words("交通", "拥堵"))).isFalse();
        assertThat(TRANSPORT.contains(words("transport"))).isTrue();
        assertThat(TRANSPORT.contains(List.of())).isFalse();
    }

    @Test
    void aWordThatStandsForAnotherDoesAsWell() {
        assertThat(TRANSPORT.contains(List.of(new Term("道路", List.of("交通"))))).isTrue();
    }

    @Test
    void neitherPartsOfLatinWordsNorSingleCharactersAreNames() {
        assertThat(TRANSPORT.contains(words("art"))).isFalse();
        assertThat(TRANSPORT.contains(words("port"))).isFalse();
        assertThat(TRANSPORT.contains(words("trans"))).isTrue();
        assertThat(TRANSPORT.contains(words("of"))).isFalse();
        assertThat(TRANSPORT.contains(words("厅"))).isFalse();
    }

    @Test
    void aShortNameIsAName() {
        assertThat(TRANSPORT.isOneOf(List.of("堵车", "交通厅"))).isTrue();
        assertThat(TRANSPORT.isOneOf(List.of("交通"))).isFalse();
    }

    private static List<Term> words(String... words) {
        return Stream.of(words).map(word -> new Term(word, List.of())).toList();
    }
}
