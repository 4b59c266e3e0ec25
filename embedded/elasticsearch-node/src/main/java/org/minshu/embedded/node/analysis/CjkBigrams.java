package org.minshu.embedded.node.analysis;

import java.util.Map;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The {@code cjk_bigram} filter with its settings {@code ignored_scripts} and {@code output_unigrams}. */
final class CjkBigrams {

    private static final Map<String, Integer> SCRIPTS = Map.of(
            "han", CJKBigramFilter.HAN,
            "hiragana", CJKBigramFilter.HIRAGANA,
            "katakana", CJKBigramFilter.KATAKANA,
            "hangul", CJKBigramFilter.HANGUL);

    private CjkBigrams() {}

    static TokenFilterFactory filter(String name, Settings settings) {
        var flags = flags(settings);
        var unigrams = settings.getAsBoolean("output_unigrams", false);
        return new TokenFilter(name, tokens -> new CJKBigramFilter(tokens, flags, unigrams));
    }

    private static int flags(Settings settings) {
        var ignored = settings.getAsList("ignored_scripts");
        return SCRIPTS.entrySet().stream()
                .filter(script -> !ignored.contains(script.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
