package org.minshu.portal.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Role;
import org.minshu.portal.signin.Caller;

/**
 * A place in the user's menu and beside the pages of the console; features contribute theirs as beans.
 *
 * @param href path of the page
 * @param text message key
 * @param icon class of Bootstrap Icons
 * @param roles who sees it
 * @param order small first
 * @param count address of a small piece that says how much waits there; null where nothing is counted
 */
public record MenuEntry(
        String href,
        String text,
        String icon,
        Set<Role> roles,
        int order,
        @Nullable String count) {

    public MenuEntry {
        roles = Set.copyOf(roles);
    }

    /** One where nothing is counted. */
    public MenuEntry(String href, String text, String icon, Set<Role> roles, int order) {
        this(href, text, icon, roles, order, null);
    }

    boolean isFor(Caller caller) {
        return roles.stream().anyMatch(caller::is);
    }
}
