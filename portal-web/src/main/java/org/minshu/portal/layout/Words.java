package org.minshu.portal.layout;

import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.reference.DepartmentView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.Term;
import org.minshu.portal.platform.Reference;

/** Names in the reader's language: of terms, departments, libraries and regions. A code without a name is shown as it is. */
public final class Words {

    private final Locale language;
    private final Reference reference;

    Words(Locale language, Reference reference) {
        this.language = language;
        this.reference = reference;
    }

    /** The English text for English readers, where there is one. */
    public @Nullable String pick(@Nullable String zh, @Nullable String en) {
        return isEnglish() && isGiven(en) ? en : zh;
    }

    /** The language of what {@link #pick} gives, where it is not the page's: untranslated text stays Chinese. */
    public @Nullable String langOf(@Nullable String en) {
        return isEnglish() && !isGiven(en) ? "zh-CN" : null;
    }

    public String name(@Nullable Named named) {
        return named == null ? "—" : String.valueOf(pick(named.nameZh(), named.nameEn()));
    }

    /** The words for a code of a code list, such as {@code term('openType', 'GENERAL')}. */
    public String term(String list, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return "—";
        }
        return Terms.of(list, code).map(this::term).orElseGet(() -> known(list, code));
    }

    public String term(Term term) {
        return isEnglish() ? term.en() : term.zh();
    }

    /** What a refusal means and what to do next. */
    public String refusal(ProblemType type) {
        var words = isEnglish() ? type.en() : type.zh();
        return isEnglish() ? words.title() + ". " + words.next() : words.title() + "。" + words.next();
    }

    public String department(String key) {
        return or(key, () -> reference.department(key).map(this::department).orElse(key));
    }

    /** A department of before says what it is today. */
    private @Nullable String department(DepartmentView department) {
        var name = pick(department.nameZh(), department.nameEn());
        var into = department.mergedInto();
        if (into == null) {
            return retired(name, department.retired());
        }
        var today = reference.department(into).map(each -> pick(each.nameZh(), each.nameEn()));
        return isEnglish()
                ? "%s (merged into %s)".formatted(name, today.orElse(into))
                : "%s（已并入%s）".formatted(name, today.orElse(into));
    }

    private @Nullable String retired(@Nullable String name, boolean retired) {
        return retired ? name + (isEnglish() ? " (retired)" : "（已停用）") : name;
    }

    public String library(String key) {
        return or(
                key,
                () -> reference
                        .library(key)
                        .map(each -> retired(pick(each.nameZh(), each.nameEn()), each.retired()))
                        .orElse(key));
    }

    public String region(String code) {
        return or(
                code,
                () -> reference
                        .region(code)
                        .map(each -> retired(pick(each.name(), each.nameEn()), each.retired()))
                        .orElse(code));
    }

    private String known(String list, String code) {
        return or(
                code,
                () -> reference.vocabulary(list).stream()
                        .filter(each -> each.code().equals(code))
                        .map(each -> retired(pick(each.zh(), each.en()), each.retired()))
                        .findFirst()
                        .orElse(code));
    }

    /** A page is still worth reading with codes for names. */
    private static String or(String code, Supplier<String> name) {
        try {
            return name.get();
        } catch (CatalogException e) {
            return code;
        }
    }

    private boolean isEnglish() {
        return language.equals(Languages.ENGLISH);
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
