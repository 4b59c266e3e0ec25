package org.minshu.catalog.searchlog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.minshu.search.text.Folding;

/** What may be kept of a text: nothing that looks like a person's number or address. */
final class Kept {

    private static final int LONGEST = 60;
    /** Telephone numbers, identity numbers, credit codes; of resource codes the parts are shorter or follow a slash. */
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d\\s-]{5,}[\\dx]");

    private static final Pattern RESOURCE = Pattern.compile("[123]\\d{7}([/-]\\d{0,6})?");

    private Kept() {}

    static Optional<String> of(String text) {
        var tidy = Folding.fold(text).replaceAll(" +", " ").strip();
        return tidy.isEmpty() || tidy.length() > LONGEST || looksPersonal(tidy) ? Optional.empty() : Optional.of(tidy);
    }

    private static boolean looksPersonal(String text) {
        return text.indexOf('@') >= 0
                || (!RESOURCE.matcher(text).matches() && NUMBER.matcher(text).find());
    }
}
