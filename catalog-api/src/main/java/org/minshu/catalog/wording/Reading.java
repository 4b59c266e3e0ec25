package org.minshu.catalog.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.wording.Interpretation.Meant;
import org.minshu.catalog.wording.Meaning.Also;
import org.minshu.catalog.wording.Meaning.Demand;
import org.minshu.catalog.wording.Meaning.Filler;
import org.minshu.catalog.wording.Meaning.Newest;
import org.minshu.catalog.wording.Meaning.Wish;
import org.minshu.search.Facet;
import org.minshu.search.Wording;
import org.minshu.search.Wording.Favour;
import org.minshu.search.Wording.Term;

/** One text, read from its beginning to its end: what is known is taken out, what is left over are words. */
final class Reading {

    /** More words than anybody means; the engine is asked for each. */
    private static final int MOST_TERMS = 24;

    private static final String SEPARATORS = ",;:!?、。\u201c\u201d\u2018\u2019\"()<>[]{}《》【】…~";
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年?(?![0-9a-z])");
    private static final Pattern YEAR_IN_WORDS = Pattern.compile("([一二][〇零九八七六五四三二一]{3})年");
    private static final String NUMERALS = "〇一二三四五六七八九";

    private final Lexicon lexicon;
    private final Set<String> literal;
    private final List<Term> terms = new ArrayList<>();
    private final List<String> preferred = new ArrayList<>();
    private final List<Favour> favours = new ArrayList<>();
    private final Map<Facet, Set<String>> demands = new EnumMap<>(Facet.class);
    private final List<Meant> meant = new ArrayList<>();
    private final StringBuilder rest = new StringBuilder();
    private @Nullable Integer year;
    private boolean newest;
    /** Whether what is left over was cut from something that is known. */
    private boolean cut;

    Reading(Lexicon lexicon, Set<String> literal) {
        this.lexicon = lexicon;
        this.literal = literal;
    }

    Interpretation of(String folded) {
        int at = 0;
        while (at < folded.length()) {
            at = next(folded, at);
        }
        flush();
        var wording = new Wording(
                terms.stream().distinct().limit(MOST_TERMS).toList(), preferred, favours, year, newest, false);
        return new Interpretation(wording, demands, meant);
    }

    private int next(String text, int at) {
        char character = text.charAt(at);
        if (character == ' ' || SEPARATORS.indexOf(character) >= 0) {
            flush();
            cut = false;
            return at + 1;
        }
        int afterYear = year(text, at);
        if (afterYear > at) {
            return afterYear;
        }
        var match = lexicon.at(text, at).filter(found -> !literal.contains(found.text()));
        if (match.isEmpty()) {
            rest.append(character);
            return at + 1;
        }
        cut = true;
        flush();
        take(match.get());
        return at + match.get().text().length();
    }

    private void take(Lexicon.Match match) {
        switch (match.meaning()) {
            case Filler _ -> {}
            case Also also -> terms.add(new Term(match.text(), also.words()));
            case Newest _ -> {
                newest = true;
                meant.add(new Meant("newest", match.text(), "", false));
            }
            case Wish wish -> {
                preferred.add(match.text());
                favours.add(new Favour(wish.facet(), wish.values()));
                meant.add(meant(match.text(), wish.facet(), wish.values(), false));
            }
            case Demand demand -> {
                preferred.add(match.text());
                demands.merge(demand.facet(), demand.values(), Reading::both);
                meant.add(meant(match.text(), demand.facet(), demand.values(), true));
            }
        }
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private static Meant meant(String text, Facet facet, Set<String> values, boolean demanded) {
        return new Meant(name(facet), text, values.stream().sorted().collect(Collectors.joining(",")), demanded);
    }

    private static String name(Facet facet) {
        return switch (facet) {
            case OPEN_TYPE -> "openType";
            case UPDATE_CYCLE -> "updateCycle";
            case LIBRARY, DEPARTMENT, REGION, THEME, FORMAT, LEVEL ->
                facet.name().toLowerCase(Locale.ROOT);
        };
    }

    private int year(String text, int at) {
        if (at > 0 && Lexicon.isLatin(text.charAt(at - 1))) {
            return at;
        }
        var digits = YEAR.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (digits.lookingAt()) {
            return year(digits, Integer.parseInt(digits.group(1)), at);
        }
        var words = YEAR_IN_WORDS.matcher(text).region(at, text.length());
        if (words.lookingAt()) {
            int number = 0;
            for (char numeral : words.group(1).toCharArray()) {
                number = number * 10 + Math.max(0, NUMERALS.indexOf(numeral));
            }
            return year(words, number, at);
        }
        return at;
    }

    private int year(Matcher found, int number, int at) {
        if (literal.contains(found.group())) {
            return at;
        }
        cut = true;
        flush();
        year = number;
        preferred.add(String.valueOf(number));
        meant.add(new Meant("year", found.group(), String.valueOf(number), false));
        return found.end();
    }

    /** A single character that was cut off says nothing. */
    private void flush() {
        var word = rest.toString();
        rest.setLength(0);
        if (!word.isEmpty() && (word.length() > 1 || !cut)) {
            terms.add(new Term(word, List.of()));
        }
    }
}
