package org.minshu.portal.task;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.desk.DeskClient;
import org.minshu.client.desk.StewardCounts;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.platform.SessionEndedException;
import org.minshu.portal.signin.Caller;
import org.minshu.portal.signin.Callers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that waits for one department; the authority looks at one after the other. */
@Controller
class TaskController {

    static final String PAGE = "/publish/tasks";

    private final DeskClient desk;
    private final Reference reference;
    private final Callers callers;

    TaskController(Platform platform, Reference reference, Callers callers) {
        this.desk = platform.desk();
        this.reference = reference;
        this.callers = callers;
    }

    @GetMapping(PAGE)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String tasks(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestAttribute Shell shell,
            HttpServletRequest request,
            Model model) {
        var department = department(
                asked.getFirst("department"), callers.current(request).orElseThrow());
        var query = new LinkedMultiValueMap<String, String>();
        query.set("department", department);
        List.of("kind", "overdue", "page").forEach(name -> set(query, name, asked.getFirst(name)));
        var found = desk.departmentTasks(query);
        model.addAttribute("found", found);
        model.addAttribute("asked", query.toSingleValueMap());
        model.addAttribute("department", department);
        model.addAttribute("departments", reference.departments());
        var counts = desk.departmentCounts(department);
        model.addAttribute("counts", counts);
        model.addAttribute("kinds", kinds(counts));
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        return "portal/task/list";
    }

    /** For the navigation, which asks when the page is there; open to all, as a session may have ended meanwhile. */
    @GetMapping(PAGE + "/count")
    @Allowed(anonymous = true)
    String count(HttpServletRequest request, Model model) {
        model.addAttribute(
                "counts",
                callers.known(request)
                        .filter(caller -> caller.is(Role.STEWARD))
                        .map(_ -> counts())
                        .orElseGet(TaskController::none));
        return "portal/task/list :: count";
    }

    private StewardCounts counts() {
        try {
            return desk.departmentCounts(null);
        } catch (CatalogException | SessionEndedException nothingToSay) {
            return none();
        }
    }

    private static StewardCounts none() {
        return new StewardCounts(0, 0, 0, 0, 0, 0);
    }

    /** A steward's own, whatever is asked for. */
    private String department(@Nullable String asked, Caller caller) {
        if (caller.department() != null && !caller.is(Role.AUTHORITY)) {
            return caller.department();
        }
        var first = reference.departments().isEmpty()
                ? ""
                : reference.departments().getFirst().key();
        return asked == null || asked.isBlank() ? first : asked.strip();
    }

    private static Map<String, Long> kinds(StewardCounts counts) {
        var kinds = new LinkedHashMap<String, Long>();
        kinds.put("REQUEST", counts.requests());
        kinds.put("RETURNED", counts.returned());
        kinds.put("UPDATE", counts.updates());
        kinds.put("DRAFT", counts.drafts());
        kinds.put("IMPORT", counts.imports());
        return kinds;
    }

    private static void set(MultiValueMap<String, String> query, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            query.set(name, value.strip());
        }
    }
}
