package org.minshu.embedded.node.analysis;

import java.util.Map;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** Tokenizers and token filters of Elasticsearch's own distribution, under their own names and with their settings. */
public final class CatalogAnalysisPlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "asciifolding",
                (_, _, name, _) -> new NormalizingFilter(name, ASCIIFoldingFilter::new),
                "cjk_bigram",
                (_, _, name, settings) -> CjkBigrams.filter(name, settings),
                "cjk_width",
                (_, _, name, _) -> new NormalizingFilter(name, CJKWidthFilter::new),
                "edge_ngram",
                (_, _, name, settings) -> NGrams.edgeFilter(name, settings),
                "kstem",
                (_, _, name, _) -> new TokenFilter(name, KStemFilter::new),
                "ngram",
                (_, _, name, settings) -> NGrams.filter(name, settings),
                "smartcn_stop",
                (_, _, name, _) -> SmartChineseStopWords.filter(name),
                "trim",
                (_, _, name, _) -> new NormalizingFilter(name, TrimFilter::new));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "edge_ngram",
                (_, _, name, settings) -> NGrams.edgeTokenizer(name, settings),
                "keyword",
                (_, _, name, _) -> TokenizerFactory.newFactory(name, KeywordTokenizer::new),
                "ngram",
                (_, _, name, settings) -> NGrams.tokenizer(name, settings),
                "smartcn_tokenizer",
                (_, _, name, _) -> TokenizerFactory.newFactory(name, HMMChineseTokenizer::new),
                "whitespace",
                (_, _, name, _) -> TokenizerFactory.newFactory(name, WhitespaceTokenizer::new));
    }
}
