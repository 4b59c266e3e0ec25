package org.minshu.catalog.measurement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.OpenType;
import org.minshu.model.vocabulary.ShareType;
import org.springframework.stereotype.Component;

/**
 * Which datasets rules may refer to. Failing rows tell which values another dataset has: it has to be the department's own, open
 * to everybody, or shared between departments without conditions.
 */
@Component
class Referable {

    private final DatasetDirectory directory;

    Referable(DatasetDirectory directory) {
        this.directory = directory;
    }

    /** @param department of the dataset that has the rule; null where it is a library's */
    boolean mayRefer(String dataset, @Nullable String department) {
        return ResourceCode.parse(dataset)
                .filter(code -> isOpen(code) || isOf(code, department))
                .isPresent();
    }

    private boolean isOpen(ResourceCode code) {
        return directory
                .published(code)
                .filter(found -> found.openType() == OpenType.GENERAL
                        || Optional.ofNullable(found.metadata().sharing())
                                .filter(sharing ->
                                        ShareType.UNCONDITIONAL.name().equals(sharing.type()))
                                .isPresent())
                .isPresent();
    }

    private boolean isOf(ResourceCode code, @Nullable String department) {
        return department != null
                && directory
                        .registered(code)
                        .filter(found -> found.department().equals(department))
                        .isPresent();
    }
}
