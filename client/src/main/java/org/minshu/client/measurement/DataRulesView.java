package org.minshu.client.measurement;

import java.util.List;
import org.minshu.client.Named;

/**
 * The rules of a dataset.
 *
 * @param rules its own
 * @param suggested whether these are worked out from the dictionary, because the department has laid down none
 * @param libraries rules that it has from its libraries, those that fit one of its items
 * @param revision of its own; the ETag
 */
public record DataRulesView(
        String code, String slug, List<DataRule> rules, boolean suggested, List<FromLibrary> libraries, long revision) {

    public record FromLibrary(Named library, List<DataRule> rules) {}
}
