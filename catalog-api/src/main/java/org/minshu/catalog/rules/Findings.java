package org.minshu.catalog.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import org.minshu.model.vocabulary.Term;

/** Collects what is wrong with a form, so that the sender learns everything at once. Absent values are not checked. */
public final class Findings {

    private final List<Violation> found = new ArrayList<>();

    public void add(String pointer, ProblemType type) {
        add(pointer, type, type.zh().next(), type.en().next());
    }

    public void add(String pointer, ProblemType type, String zh, String en) {
        found.add(new Violation(pointer, type, zh, en));
    }

    public List<Violation> all() {
        return List.copyOf(found);
    }

    /**
     * Refuses the form if anything was found.
     *
     * @throws CatalogException VALIDATION_FAILED with everything that was found
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new CatalogException(ProblemType.VALIDATION_FAILED, "Some fields are refused", found);
        }
    }

    public void required(String pointer, @Nullable Object value) {
        if (value == null) {
            add(pointer, ProblemType.REQUIRED);
        }
    }

    /** One line of at most so many characters (code points). */
    public void line(String pointer, @Nullable String text, int most) {
        characters(pointer, text, most, Texts::fitsOneLine);
    }

    /** Lines of at most so many characters (code points) in all. */
    public void lines(String pointer, @Nullable String text, int most) {
        characters(pointer, text, most, Texts::fitsLines);
    }

    private void characters(
            String pointer, @Nullable String text, int most, java.util.function.Predicate<String> acceptable) {
        if (text == null) {
            return;
        }
        if (!acceptable.test(text)) {
            add(pointer, ProblemType.CONTROL_CHARACTERS);
        }
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            add(
                    pointer,
                    ProblemType.TOO_LONG,
                    "最多 %,d 个字符，现有 %,d 个，请缩短。".formatted(most, length),
                    "At most %,d characters, now %,d: shorten it.".formatted(most, length));
        }
    }

    public void atLeast(String pointer, @Nullable String text, int least) {
        if (text != null && text.codePointCount(0, text.length()) < least) {
            add(
                    pointer,
                    ProblemType.TOO_SHORT,
                    "至少 %d 个字符，请补充。".formatted(least),
                    "At least %d characters: add more.".formatted(least));
        }
    }

    public void atMost(String pointer, @Nullable List<?> values, int most) {
        if (values != null && values.size() > most) {
            add(
                    pointer,
                    ProblemType.TOO_LONG,
                    "最多 %,d 项，现有 %,d 项。".formatted(most, values.size()),
                    "At most %,d entries, now %,d.".formatted(most, values.size()));
        }
    }

    /** A value of a list that the code knows; nothing where it is absent or unknown. */
    public <T extends Enum<T> & Term> Optional<T> term(String pointer, @Nullable String code, Class<T> list) {
        if (code == null) {
            return Optional.empty();
        }
        var term = Term.of(list, code);
        if (term.isEmpty()) {
            unknown(pointer, code);
        }
        return term;
    }

    /** A value of a list that is data. */
    public void term(String pointer, @Nullable String code, Set<String> list) {
        if (code != null && !list.contains(code)) {
            unknown(pointer, code);
        }
    }

    private void unknown(String pointer, String code) {
        var shown = Texts.excerpt(code);
        add(
                pointer,
                ProblemType.UNKNOWN_TERM,
                "“%s”不在代码表中，请使用代码表中的值。".formatted(shown),
                "“%s” is not in the code list: use a value of the list.".formatted(shown));
    }

    public void invalid(String pointer, String zh, String en) {
        add(pointer, ProblemType.VALUE_INVALID, zh, en);
    }

    /** An ISO date of the years 1 to 9999; nothing where it is absent or none. */
    public Optional<LocalDate> date(String pointer, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            if (text.length() == 10 && !text.startsWith("0000")) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException notADate) {
            // reported below, like every other text that is none
        }
        invalid(pointer, "请填写 2026-11-23 形式的日期。", "Give a date such as 2026-11-23.");
        return Optional.empty();
    }

    /** An address that a browser may follow: http or https, with a host, nothing that runs. */
    public void webAddress(String pointer, @Nullable String text) {
        if (text != null && !isWebAddress(text)) {
            invalid(pointer, "请填写以 http:// 或 https:// 开头的网址。", "Give an address that starts with http:// or https://.");
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = new URI(text);
            var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return Set.of("http", "https").contains(scheme) && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
