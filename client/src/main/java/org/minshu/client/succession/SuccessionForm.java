package org.minshu.client.succession;

import org.jspecify.annotations.Nullable;

/**
 * One value takes the place of another.
 *
 * @param list department for a merger; library, region, theme, formatType, departmentKind or scenarioField
 * @param source key of the value that goes
 * @param target key of the value that takes its place, which is offered
 * @param from ISO date, the first day (Asia/Shanghai) on which it holds: today or later
 * @param reason 1 to 500 characters
 */
public record SuccessionForm(
        @Nullable String list,
        @Nullable String source,
        @Nullable String target,
        @Nullable String from,
        @Nullable String reason) {}
