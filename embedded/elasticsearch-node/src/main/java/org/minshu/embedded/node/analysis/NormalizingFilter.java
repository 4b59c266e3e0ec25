package org.minshu.embedded.node.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** A filter that changes characters only, and so may also stand in a normalizer of keyword fields. */
final class NormalizingFilter extends AbstractTokenFilterFactory implements NormalizingTokenFilterFactory {

    private final UnaryOperator<TokenStream> wrap;

    NormalizingFilter(String name, UnaryOperator<TokenStream> wrap) {
        super(name);
        this.wrap = wrap;
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return wrap.apply(tokens);
    }
}
