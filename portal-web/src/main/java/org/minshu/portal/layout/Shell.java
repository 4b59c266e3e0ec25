package org.minshu.portal.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Role;
import org.minshu.portal.signin.Caller;

/** What the frame around every page shows. Who is looking is asked late: it is found out after this was laid out. */
public final class Shell {

    private final Locale language;
    private final Preferences preferences;
    private final String address;
    private final List<MenuEntry> entries;
    private final Supplier<Optional<Caller>> who;

    /** {@code address} is path and query of this page without the parameter lang. */
    Shell(
            Locale language,
            Preferences preferences,
            String address,
            List<MenuEntry> entries,
            Supplier<Optional<Caller>> who) {
        this.language = language;
        this.preferences = preferences;
        this.address = address;
        this.entries = List.copyOf(entries);
        this.who = who;
    }

    public String lang() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public boolean isEnglish() {
        return language.equals(Languages.ENGLISH);
    }

    public String otherLang() {
        return isEnglish() ? "zh-CN" : "en";
    }

    public String address() {
        return address;
    }

    /** This page in the other language. */
    public String otherAddress() {
        return address + (address.contains("?") ? "&" : "?") + Languages.PARAMETER + "=" + otherLang();
    }

    public Preferences preferences() {
        return preferences;
    }

    public Optional<Caller> caller() {
        return who.get();
    }

    public boolean isAuthority() {
        return caller().filter(known -> known.is(Role.AUTHORITY)).isPresent();
    }

    /** Whether the reader has that role, or may turn out to have it after signing in: what leads to a refusal is no link. */
    public boolean mightBe(Role role) {
        return caller().map(known -> known.is(role)).orElse(true);
    }

    public @Nullable String userName() {
        return caller().map(Caller::name).orElse(null);
    }

    /** What this caller's menu holds. */
    public List<MenuEntry> menu() {
        return caller().map(known ->
                        entries.stream().filter(entry -> entry.isFor(known)).toList())
                .orElse(List.of());
    }
}
