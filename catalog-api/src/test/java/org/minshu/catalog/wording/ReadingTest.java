package org.minshu.catalog.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minshu.catalog.wording.Interpretation.Meant;
import org.minshu.search.Facet;
import org.minshu.search.Wording.Term;
import org.minshu.search.text.Folding;

class ReadingTest {

    private static final Lexicon LEXICON = lexicon();

    @Test
    void fillerIsLeftOut() {
        assertThat(words("溶解氧 哪个数据集有")).containsExactly("溶解氧");
        assertThat(words("我想看台风的路径，有没有？")).containsExactly("台风", "路径");
        assertThat(words("where can I find salinity data")).containsExactly("salinity");
    }

    @Test
    void aWordCarriesItsSynonyms() {
        assertThat(read("堵車").wording().terms()).containsExactly(new Term("堵车", List.of("拥堵")));
    }

    @Test
    void aDepartmentIsDemandedAndItsOtherWordsStay() {
        var read = read("交通厅 桥梁");

        assertThat(read.demands()).isEqualTo(Map.of(Facet.DEPARTMENT, Set.of("jtt")));
        assertThat(words("交通厅 桥梁")).containsExactly("桥梁");
        assertThat(read.meant()).containsExactly(new Meant("department", "交通厅", "jtt", true));
    }

    @Test
    void placesYearsAndCyclesAreWishes() {
        var read = read("福州空气2023年每小时");

        assertThat(read.demands()).isEmpty();
        assertThat(read.wording().year()).isEqualTo(2023);
        assertThat(read.wording().preferred()).containsExactly("福州", "2023", "每小时");
        assertThat(read.wording().favours()).hasSize(2);
        assertThat(words("福州空气2023年每小时")).containsExactly("空气");
        assertThat(read("二〇二三年 渔船").wording().year()).isEqualTo(2023);
    }

    @Test
    void aWordThatIsTakenLiterallyIsAWord() {
        var read = new Reading(LEXICON, Set.of("交通厅")).of("交通厅 桥梁");

        assertThat(read.demands()).isEmpty();
        assertThat(read.wording().terms()).contains(new Term("交通厅", List.of()));
    }

    @Test
    void numbersAndLatinWordsAreNotCutInside() {
        assertThat(words("国道2023456 csvx apiary")).containsExactly("国道2023456", "csvx", "apiary");
    }

    @ParameterizedTest
    @CsvSource({
        "30701914-000004, 30701914/000004",
        "３０７０１９１９／０００００１, 30701919/000001",
        "3O7O1919/OOOOO2, 30701919/000002",
        "30701927000002, 30701927/000002",
        "30701916 000006, 30701916/000006",
        "https://data.example/datasets/30701914-000004?lang=en, 30701914/000004",
        "信息资源代码：30701956/000001, 30701956/000001"
    })
    void aCodeIsFoundHoweverItIsWritten(String text, String code) {
        assertThat(Codes.whole(Folding.fold(text))).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "350102199001011234", "91350000MA2XXXXX0A", "2023-01-01", "illlillo"})
    void otherNumbersAreNoCodes(String text) {
        assertThat(Codes.whole(Folding.fold(text))).isEmpty();
        assertThat(Codes.start(Folding.fold(text))).isEmpty();
    }

    @Test
    void theStartOfACodeMayHaveABlank() {
        assertThat(Codes.start("307019 55")).contains("30701955");
        assertThat(Codes.start("30701912/")).contains("30701912");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "？！，。", "的", "\"(\"", "😀", "a\u0000b", "'; drop table x; --", "<script>alert(1)</script>"})
    void anythingIsRead(String text) {
        assertThat(read(text).wording().terms().size()).isLessThanOrEqualTo(24);
    }

    private static List<String> words(String text) {
        return read(text).wording().terms().stream().map(Term::word).toList();
    }

    private static Interpretation read(String text) {
        return new Reading(LEXICON, Set.of()).of(Folding.fold(text).strip());
    }

    private static Lexicon lexicon() {
        var entries = new HashMap<>(Phrases.brought());
        entries.put("堵车", new Meaning.Also(List.of("拥堵")));
        entries.put("台风", new Meaning.Also(List.of("风台")));
        entries.put("交通厅", new Meaning.Demand(Facet.DEPARTMENT, Set.of("jtt")));
        entries.put("福州", new Meaning.Wish(Facet.REGION, Set.of("350100")));
        return Lexicon.of(entries);
    }
}
