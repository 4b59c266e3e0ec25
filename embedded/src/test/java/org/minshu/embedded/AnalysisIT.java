package org.minshu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisIT {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");

    private final Node node = new Node(TestEngines.shared().search());

    @Test
    void chineseIsCutIntoWords() {
        assertThat(tokens("""
                {"tokenizer": "smartcn_tokenizer", "filter": ["smartcn_stop"], "text": "福建省空气质量监测，数据"}""")).containsExactly("福建省", "空气", "质量", "监测", "数据");
    }

    @Test
    void chineseIsCutIntoPairsWithTheirSingleCharacters() {
        assertThat(tokens("""
                {"tokenizer": "standard", "text": "水库Ａ１",
                 "filter": ["cjk_width", "lowercase", {"type": "cjk_bigram", "output_unigrams": true}]}""")).containsExactly("水", "水库", "库", "a1");
    }

    @Test
    void prefixesAreCutForSuggestions() {
        assertThat(tokens("""
                {"tokenizer": "keyword", "text": "水库名",
                 "filter": [{"type": "edge_ngram", "min_gram": 1, "max_gram": 3}]}""")).containsExactly("水", "水库", "水库名");
        assertThat(tokens("""
                {"tokenizer": {"type": "ngram", "min_gram": 2, "max_gram": 2, "token_chars": ["letter"]}, "text": "水库 名字"}""")).containsExactly("水库", "名字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lowercase", "asciifolding", "trim", "cjk_width"})
    void keywordsAreNormalizedBy(String filter) {
        assertThat(tokens("{\"filter\": [\"" + filter + "\"], \"text\": \"abc\"}"))
                .containsExactly("abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "keyword", "whitespace"})
    void textIsCutBy(String tokenizer) {
        assertThat(tokens("{\"tokenizer\": \"" + tokenizer + "\", \"text\": \"abc\"}"))
                .containsExactly("abc");
    }

    private List<String> tokens(String analysis) {
        return TOKEN.matcher(node.post("/_analyze", analysis))
                .results()
                .map(token -> token.group(1))
                .toList();
    }
}
