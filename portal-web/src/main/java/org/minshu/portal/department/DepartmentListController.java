package org.minshu.portal.department;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.minshu.client.reference.DepartmentView;
import org.minshu.model.identity.Allowed;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Reference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Every department that provides data, those with most first. */
@Controller
class DepartmentListController {

    private static final int SIZE = 48;

    private final Reference reference;

    DepartmentListController(Reference reference) {
        this.reference = reference;
    }

    /** {@code q} is part of a name or the key. */
    @GetMapping("/departments")
    @Allowed(anonymous = true)
    String departments(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") String page,
            @RequestAttribute Shell shell,
            Model model) {
        var found = shown().filter(each -> kind.isBlank() || each.kind().equals(kind))
                .filter(each -> isNamed(each, q.strip().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingLong(DepartmentView::datasets)
                        .reversed()
                        .thenComparing(DepartmentView::key))
                .toList();
        var paging = Paging.of(shell.address(), number(page), SIZE, found.size());
        model.addAttribute("q", q);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", kinds());
        model.addAttribute("found", found.size());
        model.addAttribute(
                "departments",
                found.stream()
                        .skip((long) (paging.page() - 1) * SIZE)
                        .limit(SIZE)
                        .toList());
        model.addAttribute("paging", paging);
        return "portal/department/list";
    }

    /** One that is no more is of interest for what it still provides. */
    private Stream<DepartmentView> shown() {
        return reference.departments().stream().filter(each -> !each.retired() || each.datasets() > 0);
    }

    private List<String> kinds() {
        return shown().map(DepartmentView::kind).distinct().sorted().toList();
    }

    private static boolean isNamed(DepartmentView department, String words) {
        var names = department.nameZh() + " " + department.nameEn() + " " + department.key();
        return names.toLowerCase(Locale.ROOT).contains(words);
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }
}
