package org.minshu.embedded.node.analysis;

import java.util.function.IntPredicate;
import org.elasticsearch.common.settings.Settings;

/** The setting {@code token_chars} of the n-gram tokenizers: which characters stay; without it all do. */
final class TokenCharacters {

    private TokenCharacters() {}

    static IntPredicate of(Settings settings) {
        return settings.getAsList("token_chars").stream()
                .map(TokenCharacters::kind)
                .reduce(IntPredicate::or)
                .orElse(_ -> true);
    }

    private static IntPredicate kind(String name) {
        return switch (name) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            case "whitespace" -> Character::isWhitespace;
            default -> throw new IllegalArgumentException("token_chars of the embedded node cannot be " + name);
        };
    }
}
