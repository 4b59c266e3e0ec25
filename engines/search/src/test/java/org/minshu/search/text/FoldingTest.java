package org.minshu.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void levelsCaseAndWidth() {
        assertThat(Folding.fold("ＥＴＣ门架（Km/h）")).isEqualTo("etc门架(km/h)");
    }

    @Test
    void levelsTraditionalAndSimplified() {
        assertThat(Folding.fold("臺灣海峽漁船登記、後檢")).isEqualTo(Folding.fold("台湾海峡渔船登记、后检"));
    }

    @Test
    void aPieceOfATextIsAPieceOfTheFoldedText() {
        var text = "İΣ ﬁé e\u0301 ㎡ ㈱ ｶﾞ 𠮷 Ω\u200B\uFEFF ⽔ 颱風頭髮發展乾隆";
        for (int from = 0; from < text.length(); from = text.offsetByCodePoints(from, 1)) {
            for (int to = text.offsetByCodePoints(from, 1); to < text.length(); to = text.offsetByCodePoints(to, 1)) {
                assertThat(Folding.fold(text)).contains(Folding.fold(text.substring(from, to)));
            }
        }
    }

    @Test
    void anyWhiteSpaceSeparatesWords() {
        assertThat(Folding.words(" 水质\u3000断面\t水质\u00A0ph\n")).containsExactly("水质", "断面", "ph");
    }
}
