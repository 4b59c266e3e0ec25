package org.minshu.client.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department decides: every requested item is named once; those refused carry a reason of 1 to 500 characters.
 * All granted is GRANTED, some NARROWED, none REFUSED.
 */
public record DepartmentDecisionForm(
        @Nullable String comment, @Nullable List<ItemVerdict> items) {

    /** {@code decision}: GRANTED or REFUSED. */
    public record ItemVerdict(
            @Nullable String code,
            @Nullable String item,
            @Nullable String decision,
            @Nullable String reason) {}
}
