package org.minshu.embedded.node.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;

/** A filter that may split, join or drop tokens. */
final class TokenFilter extends AbstractTokenFilterFactory {

    private final UnaryOperator<TokenStream> wrap;

    TokenFilter(String name, UnaryOperator<TokenStream> wrap) {
        super(name);
        this.wrap = wrap;
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return wrap.apply(tokens);
    }
}
