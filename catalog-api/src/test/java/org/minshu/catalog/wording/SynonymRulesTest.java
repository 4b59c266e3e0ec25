package org.minshu.catalog.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minshu.model.problem.CatalogException;

class SynonymRulesTest {

    @Test
    void wordsBetweenCommasStandForOneAnother() {
        assertThat(SynonymRules.read("塞车，堵車, 拥堵 # 交通\n\n# 别的"))
                .containsEntry("塞车", List.of("堵车", "拥堵"))
                .containsEntry("堵车", List.of("塞车", "拥堵"))
                .hasSize(3);
    }

    @Test
    void anArrowPointsOneWay() {
        assertThat(SynonymRules.read("打鱼的船 => 渔船")).containsOnlyKeys("打鱼的船");
    }

    @Test
    void circlesEndAfterOneStep() {
        assertThat(SynonymRules.read("aa => bb\nbb => cc\ncc => aa")).containsEntry("aa", List.of("bb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"孤单", "水, 河", "=> 空的", "词 => ", "a\u0000b, cc", "一二, 三四 =>"})
    void whatCannotBeReadIsRefused(String line) {
        assertThatThrownBy(() -> SynonymRules.read(line)).isInstanceOf(CatalogException.class);
    }

    @Test
    void tooManyLinesAreRefusedAndAFewAreNamed() {
        var many = IntStream.range(0, 100_000).mapToObj(i -> "a,").collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> SynonymRules.read(many)).isInstanceOf(CatalogException.class);
        var wrong = "孤单\n".repeat(1_000);
        assertThatThrownBy(() -> SynonymRules.read(wrong))
                .isInstanceOfSatisfying(
                        CatalogException.class,
                        refused -> assertThat(refused.violations()).hasSizeBetween(1, 20));
    }

    @Test
    void manyWordsForOneAreBounded() {
        var lines = IntStream.range(0, 100).mapToObj(i -> "渔船 => 船" + i).collect(Collectors.joining("\n"));
        assertThat(SynonymRules.read(lines).get("渔船")).hasSize(12);
    }

    @Test
    void whatTheProductBringsCanBeRead() {
        var brought = SynonymRules.read(Lines.of("synonyms.txt").collect(Collectors.joining("\n")));
        assertThat(brought).containsKeys("堵车", "打鱼的船", "计程车");
        assertThat(Phrases.brought()).containsKeys("哪个数据集有", "excel", "接口");
    }
}
