package org.minshu.embedded.node.analysis;

import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** The {@code ngram} and {@code edge_ngram} filters and tokenizers. */
final class NGrams {

    private NGrams() {}

    static TokenFilterFactory filter(String name, Settings settings) {
        int min = min(settings);
        int max = max(settings);
        boolean keep = settings.getAsBoolean("preserve_original", false);
        return new TokenFilter(name, tokens -> new NGramTokenFilter(tokens, min, max, keep));
    }

    static TokenFilterFactory edgeFilter(String name, Settings settings) {
        int min = min(settings);
        int max = max(settings);
        boolean keep = settings.getAsBoolean("preserve_original", false);
        return new TokenFilter(name, tokens -> new EdgeNGramTokenFilter(tokens, min, max, keep));
    }

    static TokenizerFactory tokenizer(String name, Settings settings) {
        int min = min(settings);
        int max = max(settings);
        var kept = TokenCharacters.of(settings);
        return TokenizerFactory.newFactory(name, () -> new NGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int character) {
                return kept.test(character);
            }
        });
    }

    static TokenizerFactory edgeTokenizer(String name, Settings settings) {
        int min = min(settings);
        int max = max(settings);
        var kept = TokenCharacters.of(settings);
        return TokenizerFactory.newFactory(name, () -> new EdgeNGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int character) {
                return kept.test(character);
            }
        });
    }

    private static int min(Settings settings) {
        return settings.getAsInt("min_gram", 1);
    }

    private static int max(Settings settings) {
        return settings.getAsInt("max_gram", 2);
    }
}
