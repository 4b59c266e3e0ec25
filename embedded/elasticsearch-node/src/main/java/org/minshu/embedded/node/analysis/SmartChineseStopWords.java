package org.minshu.embedded.node.analysis;

import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The {@code smartcn_stop} filter: punctuation, which the smart Chinese tokenizer leaves in as commas. */
final class SmartChineseStopWords {

    private SmartChineseStopWords() {}

    static TokenFilterFactory filter(String name) {
        return new TokenFilter(name, tokens -> new StopFilter(tokens, SmartChineseAnalyzer.getDefaultStopSet()));
    }
}
