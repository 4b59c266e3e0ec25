package org.minshu.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minshu.search.IndexDocument.Words;
import org.minshu.search.SearchHit.Field;
import org.minshu.search.SearchHit.Piece;

class HighlightingTest {

    @Test
    void marksTheOriginalSpelling() {
        assertThat(marked("ＥＴＣ门架流量", "etc门")).containsExactly(new Piece("ＥＴＣ门", true), new Piece("架流量", false));
    }

    @Test
    void marksCharactersThatFoldToSeveral() {
        assertThat(marked("面积（㎡）", "m2"))
                .containsExactly(new Piece("面积（", false), new Piece("㎡", true), new Piece("）", false));
    }

    @Test
    void overlappingMatchesAreOnePiece() {
        assertThat(marked("水水水位", "水水")).containsExactly(new Piece("水水水", true), new Piece("位", false));
    }

    @Test
    void aWordThatMatchesByItsPartsIsMarkedByThem() {
        assertThat(marked("福州市环境空气质量监测", "福州空气质量"))
                .containsExactly(
                        new Piece("福州", true),
                        new Piece("市环境", false),
                        new Piece("空气质量", true),
                        new Piece("监测", false));
    }

    @Test
    void aPieceOfALatinWordIsNotAPart() {
        assertThat(new Highlighting(List.of("traffic空气")).of(titled("tram 空气")))
                .hasEntrySatisfying(
                        Field.TITLE_ZH,
                        title -> assertThat(title.getFirst().pieces())
                                .containsExactly(new Piece("tram ", false), new Piece("空气", true)));
    }

    @Test
    void markupStaysText() {
        assertThat(marked("<b>水</b>", "水"))
                .containsExactly(new Piece("<b>", false), new Piece("水", true), new Piece("</b>", false));
    }

    @Test
    void aLongSummaryIsCutAroundItsFirstMatch() {
        var words =
                new Words("", null, "甲".repeat(300) + "水质" + "乙".repeat(300), null, List.of(), List.of(), List.of());
        var fragment =
                new Highlighting(List.of("水质")).of(words).get(Field.SUMMARY_ZH).getFirst();
        assertThat(fragment.text())
                .startsWith("…甲")
                .contains("水质")
                .endsWith("乙…")
                .hasSizeLessThan(130);
        assertThat(fragment.pieces()).contains(new Piece("水质", true));
    }

    @Test
    void neverCutsACharacterInHalf() {
        var words =
                new Words("", null, "𠮷".repeat(200) + "水" + "𠮷".repeat(200), null, List.of(), List.of(), List.of());
        var text = new Highlighting(List.of("水"))
                .of(words)
                .get(Field.SUMMARY_ZH)
                .getFirst()
                .text();
        assertThat(text.codePoints()).noneMatch(character -> character >= 0xD800 && character <= 0xDFFF);
    }

    @Test
    void fieldsWithoutAMatchAreAbsent() {
        assertThat(new Highlighting(List.of("水")).of(titled("空气"))).isEmpty();
        assertThat(new Highlighting(List.of()).of(titled("空气"))).isEmpty();
    }

    private static List<Piece> marked(String title, String word) {
        return new Highlighting(List.of(word))
                .of(titled(title))
                .get(Field.TITLE_ZH)
                .getFirst()
                .pieces();
    }

    private static Words titled(String title) {
        return new Words(title, null, "", null, List.of(), List.of(), List.of());
    }
}
