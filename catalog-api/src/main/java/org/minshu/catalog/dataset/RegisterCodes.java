package org.minshu.catalog.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;
import org.springframework.stereotype.Component;

/** Which entries a filter of the register's list finds, for rooms that do something with all of them. */
@Component
public class RegisterCodes {

    private final Register register;

    RegisterCodes(Register register) {
        this.register = register;
    }

    /** The first of them, and how many there are in all; a steward finds the own department's only. */
    public Found first(
            @Nullable String state, @Nullable String department, @Nullable String q, int most, Caller caller) {
        var selection = Selection.of(state, department, q, caller);
        return new Found(register.codes(selection, most), register.count(selection));
    }

    /** {@code total} may be more than are named. */
    public record Found(List<ResourceCode> codes, long total) {

        public Found {
            codes = List.copyOf(codes);
        }
    }
}
