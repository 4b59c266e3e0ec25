package org.minshu.catalog.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.reference.DepartmentForm;
import org.minshu.client.reference.DepartmentView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authority keeps the departments. */
@Service
public class DepartmentDesk {

    private final Departments departments;
    private final References references;
    private final Keeping keeping;
    private final ApplicationEventPublisher events;

    DepartmentDesk(Departments departments, References references, Keeping keeping, ApplicationEventPublisher events) {
        this.departments = departments;
        this.references = references;
        this.keeping = keeping;
        this.events = events;
    }

    List<DepartmentView> all() {
        return departments.all();
    }

    DepartmentView get(String key) {
        return departments
                .find(key)
                .orElseThrow(() -> new CatalogException(ProblemType.DEPARTMENT_NOT_FOUND, "No department " + key));
    }

    /** A department may stay in a retired region and of a retired kind. */
    private CodeLists keptBy(String key) {
        var lists = references.current();
        return departments
                .find(key)
                .map(before ->
                        lists.plus("region", List.of(before.region())).plus("departmentKind", List.of(before.kind())))
                .orElse(lists);
    }

    @Transactional
    public DepartmentView put(
            String key, Precondition expected, DepartmentForm form, @Nullable String reason, Caller caller) {
        ReferenceRules.check(key, form, keptBy(key));
        var department = keeping.put(
                caller,
                "department " + key,
                new ReferenceHistory.Entry("department", key),
                reason,
                expected,
                () -> departments.find(key),
                () -> departments.insert(key, form),
                revision -> departments.update(key, form, revision));
        events.publishEvent(new DepartmentChanged(key));
        return department;
    }
}
