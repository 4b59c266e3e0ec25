package org.minshu.client.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the authority says about a department, library, region or term.
 *
 * @param fields by their names: those of {@link DepartmentForm}, {@link LibraryForm}, {@link RegionForm} or {@link TermForm}
 * @param reason 1 to 500 characters
 */
public record ReferenceEntryForm(
        @Nullable Map<String, @Nullable String> fields,
        @Nullable String reason) {}
