package org.minshu.portal.platform;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minshu.client.reference.DepartmentView;
import org.minshu.client.reference.LibraryView;
import org.minshu.client.reference.RegionView;
import org.minshu.client.reference.TermView;
import org.springframework.stereotype.Component;

/** What catalogue entries refer to, kept for some seconds because every page shows some of it. */
@Component
public class Reference {

    private final Recent<List<DepartmentView>> departments;
    private final Recent<List<LibraryView>> libraries;
    private final Recent<List<RegionView>> regions;
    private final Recent<Map<String, List<TermView>>> vocabularies;

    Reference(Platform platform, PlatformSettings settings, Clock clock) {
        var source = platform.reference();
        departments = new Recent<>(source::departments, settings.referenceAge(), clock);
        libraries = new Recent<>(source::libraries, settings.referenceAge(), clock);
        regions = new Recent<>(source::regions, settings.referenceAge(), clock);
        vocabularies = new Recent<>(source::vocabularies, settings.referenceAge(), clock);
    }

    public List<DepartmentView> departments() {
        return departments.get();
    }

    public List<LibraryView> libraries() {
        return libraries.get();
    }

    public List<RegionView> regions() {
        return regions.get();
    }

    /** Those that something can be registered for, or belong to. */
    public List<DepartmentView> activeDepartments() {
        return departments().stream().filter(each -> !each.retired()).toList();
    }

    public List<LibraryView> activeLibraries() {
        return libraries().stream().filter(each -> !each.retired()).toList();
    }

    /** The values of a code list that can be chosen. */
    public List<TermView> activeTerms(String name) {
        return vocabulary(name).stream().filter(each -> !each.retired()).toList();
    }

    /** The code list of that name; empty where the platform has none. */
    public List<TermView> vocabulary(String name) {
        return vocabularies.get().getOrDefault(name, List.of());
    }

    public Optional<DepartmentView> department(String key) {
        return departments().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    public Optional<LibraryView> library(String key) {
        return libraries().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    public Optional<RegionView> region(String code) {
        return regions().stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
