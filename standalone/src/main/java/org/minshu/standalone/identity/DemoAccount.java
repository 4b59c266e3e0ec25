package org.minshu.standalone.identity;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Role;

/**
 * Who can sign in to a standalone Minshu: as a person ({@link #username()}, {@link #password()}) and as a machine
 * ({@link #clientId()}, secret the same).
 */
enum DemoAccount {
    STEWARD("steward", "林晓 · 生态环境厅", Role.STEWARD, "sthjt", null),
    STEWARD2("steward2", "陈航 · 交通运输厅", Role.STEWARD, "jtt", null),
    AUTHORITY("authority", "陈建华 · 数据管理局", Role.AUTHORITY, null, null),
    DEVELOPER("developer", "林海 · 榕江智水", Role.DEVELOPER, null, "榕江智水科技有限公司"),
    AUDITOR("auditor", "黄敏 · 审计", Role.AUDITOR, null, null);

    private final String username;
    private final String displayName;
    private final Role role;
    private final @Nullable String department;
    private final @Nullable String organisation;

    DemoAccount(
            String username,
            String displayName,
            Role role,
            @Nullable String department,
            @Nullable String organisation) {
        this.username = username;
        this.displayName = displayName;
        this.role = role;
        this.department = department;
        this.organisation = organisation;
    }

    String username() {
        return username;
    }

    String password() {
        return username + "-demo";
    }

    String clientId() {
        return "demo-" + username;
    }

    Claims claims() {
        return new Claims(username, displayName, role, department, organisation);
    }

    static Optional<DemoAccount> of(String usernameOrClientId) {
        return Arrays.stream(values())
                .filter(account -> account.username().equals(usernameOrClientId)
                        || account.clientId().equals(usernameOrClientId))
                .findFirst();
    }
}
