package org.minshu.tables.language;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.minshu.tables.language.QuestionRefused.Reason;
import org.minshu.tables.language.grammar.ExploreLexer;
import org.minshu.tables.language.grammar.ExploreParser;

/** Reads the text of one clause; looks at its size before at its sense. */
final class Reading {

    /** Characters of a clause. */
    static final int LONGEST = 8_000;
    /** Words, numbers and signs of a clause. */
    private static final int MOST_TOKENS = 2_000;
    /** Brackets in brackets, and signs before signs. */
    private static final int DEEPEST = 32;

    private final Clause clause;
    private final String text;

    Reading(Clause clause, String text) {
        this.clause = clause;
        this.text = text;
    }

    List<Syntax.Entry> selection() {
        return read(ExploreParser::selection, Writing::selection);
    }

    Syntax condition() {
        return read(ExploreParser::condition, (writing, context) -> writing.expression(context.expression()));
    }

    List<Syntax.Entry> grouping() {
        return read(ExploreParser::grouping, Writing::grouping);
    }

    List<Syntax.Entry> ordering() {
        return read(ExploreParser::ordering, Writing::ordering);
    }

    List<Syntax.Name> columns() {
        return read(ExploreParser::columns, Writing::columns);
    }

    private <C, T> T read(Function<ExploreParser, C> rule, BiFunction<Writing, C, T> writing) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw refusal(
                    Reason.TOO_COMPLEX,
                    LONGEST,
                    "最多 %d 个字符".formatted(LONGEST),
                    "At most %d characters".formatted(LONGEST));
        }
        var complaints = new Complaints();
        var lexer = new ExploreLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        lexer.addErrorListener(complaints);
        var tokens = new CommonTokenStream(lexer);
        tokens.fill();
        measure(tokens.getTokens());
        var parser = new ExploreParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(complaints);
        return writing.apply(new Writing(clause), rule.apply(parser));
    }

    private void measure(List<Token> tokens) {
        int brackets = 0;
        int signs = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            switch (token.getText()) {
                case "(" -> brackets++;
                case ")" -> brackets--;
                case "-", "+" -> signs++;
                default -> signs = token.getType() == ExploreLexer.NOT ? signs + 1 : 0;
            }
            if (brackets > DEEPEST || signs > DEEPEST) {
                throw refusal(Reason.TOO_COMPLEX, at(token), "嵌套过深", "Nested too deeply");
            }
            if (i > MOST_TOKENS) {
                throw refusal(Reason.TOO_COMPLEX, at(token), "内容过多", "Too many words and signs");
            }
        }
    }

    private static int at(Token token) {
        return token.getStartIndex() + 1;
    }

    private QuestionRefused refusal(Reason reason, int position, String zh, String en) {
        return new QuestionRefused(reason, clause, position, zh, en);
    }

    private final class Complaints extends BaseErrorListener {

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object symbol,
                int line,
                int column,
                String message,
                @Nullable RecognitionException cause) {
            if (symbol instanceof Token token) {
                boolean end = token.getType() == Token.EOF;
                var found = end ? "" : token.getText();
                throw refusal(
                        Reason.SYNTAX,
                        at(token),
                        end ? "表达式不完整" : "不应出现“%s”".formatted(found),
                        end ? "The end comes too early" : "Did not expect \"%s\"".formatted(found));
            }
            int position = ((ExploreLexer) recognizer)._tokenStartCharIndex + 1;
            throw refusal(
                    Reason.SYNTAX, position, "无法识别的字符，或引号未闭合", "An unknown character, or a quote that never closes");
        }
    }
}
