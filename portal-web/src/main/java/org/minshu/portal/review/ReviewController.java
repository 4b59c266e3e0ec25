package org.minshu.portal.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.access.AccessClient;
import org.minshu.client.access.AccessRequestEntry;
import org.minshu.client.access.AccessRequestView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.minshu.portal.signin.Caller;
import org.minshu.portal.signin.Callers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The requests that a department answers. */
@Controller
class ReviewController {

    private static final String REVIEWS = "/publish/reviews";

    private final AccessClient access;
    private final Callers callers;

    ReviewController(Platform platform, Callers callers) {
        this.access = platform.access();
        this.callers = callers;
    }

    /** What waits for the department, the first of it opened; or everything there ever was for it. */
    @GetMapping(REVIEWS)
    @Allowed(Role.STEWARD)
    String list(
            @RequestParam(defaultValue = "true") boolean todo,
            @RequestParam(required = false) @Nullable String page,
            @RequestAttribute Shell shell,
            HttpServletRequest request,
            Model model) {
        var found = access.requests(query(todo, page));
        model.addAttribute("todo", todo);
        model.addAttribute("found", found);
        model.addAttribute(
                "late",
                found.items().stream().filter(AccessRequestEntry::overdue).count());
        model.addAttribute("first", todo ? first(found, request) : null);
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        return "portal/review/list";
    }

    private static MultiValueMap<String, String> query(boolean todo, @Nullable String page) {
        var query = new LinkedMultiValueMap<String, String>();
        query.set("size", "20");
        if (todo) {
            query.set("todo", "true");
        }
        if (page != null) {
            query.set("page", page);
        }
        return query;
    }

    private @Nullable Review first(Page<AccessRequestEntry> found, HttpServletRequest request) {
        if (found.items().isEmpty()) {
            return null;
        }
        return Review.of(access.request(found.items().getFirst().no()), department(request));
    }

    @GetMapping(REVIEWS + "/{no}")
    @Allowed(Role.STEWARD)
    String review(@PathVariable String no, HttpServletRequest request, Model model) {
        model.addAttribute("review", Review.of(access.request(no), department(request)));
        return "portal/review/review";
    }

    @PostMapping(REVIEWS + "/{no}")
    @Allowed(Role.STEWARD)
    String decide(
            @PathVariable String no,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        var department = department(request);
        var answer = access.request(no);
        var review = Review.of(answer, department, typed, null);
        if (typed.getOrDefault("act", List.of()).contains("tally")) {
            model.addAttribute("review", review);
            return "portal/review/article :: tally";
        }
        try {
            access.decideForDepartment(
                    no,
                    String.valueOf(department),
                    Objects.requireNonNullElse(typed.getFirst("etag"), ""),
                    review.form());
        } catch (CatalogException refused) {
            return refuse(access.request(no), department, typed, refused, response, model, language);
        }
        after.addFlashAttribute("notice", "review.notice");
        after.addFlashAttribute("decided", no);
        return "redirect:" + REVIEWS;
    }

    /** As it stands now, which may be decided by somebody else, with what was typed. */
    private static String refuse(
            ResponseEntity<AccessRequestView> now,
            @Nullable String department,
            MultiValueMap<String, String> typed,
            CatalogException refused,
            HttpServletResponse response,
            Model model,
            Locale language) {
        var refusal = Refusal.of(refused, language);
        response.setStatus(refusal.status());
        model.addAttribute("review", Review.of(now, department, typed, refusal));
        return "portal/review/review";
    }

    private @Nullable String department(HttpServletRequest request) {
        return callers.current(request).map(Caller::department).orElse(null);
    }
}
