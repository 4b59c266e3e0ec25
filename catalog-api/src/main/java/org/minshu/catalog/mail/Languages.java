package org.minshu.catalog.mail;

import java.util.Locale;
import java.util.Set;

/** The languages of mails. */
public final class Languages {

    static final String CHINESE = "zh";
    static final Set<String> ALL = Set.of(CHINESE, "en");

    private Languages() {}

    public static Locale locale(String language) {
        return language.equals(CHINESE) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
