package org.minshu.portal.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.access.AccessClient;
import org.minshu.client.access.AccessRequestEntry;
import org.minshu.client.access.AuthorityDecisionForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.vocabulary.RequestState;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
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

/** The requests that the authority approves or rejects, and those it waits for. */
@Controller
class ApprovalController {

    private static final String APPROVALS = "/admin/approvals";
    private static final String TODO = "todo";
    private static final String OVERDUE = "overdue";

    private final AccessClient access;

    ApprovalController(Platform platform) {
        this.access = platform.access();
    }

    /** {@code show} is todo, overdue, all or a state. */
    @GetMapping(APPROVALS)
    @Allowed(Role.AUTHORITY)
    String list(
            @RequestParam(defaultValue = TODO) String show,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String page,
            @RequestAttribute Shell shell,
            Model model) {
        var found = access.requests(query(show, q, page, "20"));
        model.addAttribute("show", show);
        model.addAttribute("q", q);
        model.addAttribute("found", found);
        model.addAttribute("first", show.equals(TODO) ? first(found) : null);
        model.addAttribute("late", access.requests(query(OVERDUE, null, null, "5")));
        model.addAttribute("waiting", count(TODO));
        model.addAttribute("reviewing", count(RequestState.PROVIDER_REVIEW.name()));
        model.addAttribute("granted", count(RequestState.GRANTED.name()));
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        model.addAttribute(
                "filters",
                List.of(TODO, OVERDUE, "PROVIDER_REVIEW", "AUTHORITY_APPROVAL", "GRANTED", "REJECTED", "all"));
        return "portal/admin/approvals";
    }

    private long count(String show) {
        return access.requests(query(show, null, null, "1")).total();
    }

    private static MultiValueMap<String, String> query(
            String show, @Nullable String q, @Nullable String page, String size) {
        var query = new LinkedMultiValueMap<String, String>();
        query.set("size", size);
        switch (show) {
            case TODO, OVERDUE -> query.set(show, "true");
            case "all" -> {}
            default -> query.set("state", show);
        }
        if (q != null && !q.isBlank()) {
            query.set("q", q.strip());
        }
        if (page != null) {
            query.set("page", page);
        }
        return query;
    }

    private @Nullable Approval first(Page<AccessRequestEntry> found) {
        return found.items().isEmpty()
                ? null
                : Approval.of(access.request(found.items().getFirst().no()));
    }

    @GetMapping(APPROVALS + "/{no}")
    @Allowed(Role.AUTHORITY)
    String approval(@PathVariable String no, Model model) {
        model.addAttribute("approval", Approval.of(access.request(no)));
        return "portal/admin/approval";
    }

    @PostMapping(APPROVALS + "/{no}")
    @Allowed(Role.AUTHORITY)
    String decide(
            @PathVariable String no,
            @RequestParam String etag,
            @RequestParam String outcome,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String comment,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            access.decide(no, etag, new AuthorityDecisionForm(outcome, until(outcome, until), orNull(comment)));
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("approval", Approval.of(access.request(no), until, comment.strip(), refusal));
            return "portal/admin/approval";
        }
        after.addFlashAttribute("notice", "admin.approvals.notice." + outcome);
        after.addFlashAttribute("decided", no);
        return "redirect:" + APPROVALS;
    }

    /** A rejection ends nothing. */
    private static @Nullable String until(String outcome, String until) {
        return outcome.equals(RequestState.GRANTED.name()) ? orNull(until) : null;
    }

    private static @Nullable String orNull(@Nullable String text) {
        var given = Objects.requireNonNullElse(text, "").strip();
        return given.isEmpty() ? null : given;
    }
}
