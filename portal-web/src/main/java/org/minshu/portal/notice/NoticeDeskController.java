package org.minshu.portal.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.minshu.client.notice.NoticeClient;
import org.minshu.client.notice.NoticeView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Times;
import org.minshu.portal.platform.EntityTag;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the authority writes notices, changes them and takes them back. */
@Controller
class NoticeDeskController {

    private static final String NOTICES = "/admin/notices";
    private static final String BACK = "redirect:" + NOTICES;

    private final NoticeClient notices;
    private final Clock clock;

    NoticeDeskController(Platform platform, Clock clock) {
        this.notices = platform.notices();
        this.clock = clock;
    }

    @GetMapping(NOTICES)
    @Allowed(Role.AUTHORITY)
    String list(@RequestParam(defaultValue = "1") String page, Model model) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("all", "true");
        query.add("page", page);
        var found = notices.notices(query);
        model.addAttribute("found", found);
        model.addAttribute("paging", Paging.of(NOTICES, found.page(), found.size(), found.total()));
        return "portal/notice/desk";
    }

    @GetMapping(NOTICES + "/new")
    @Allowed(Role.AUTHORITY)
    String blank(Model model) {
        model.addAttribute(
                "form",
                NoticeText.empty(LocalDate.now(clock.withZone(Times.ZONE)).toString()));
        return "portal/notice/form";
    }

    @GetMapping(NOTICES + "/{id}")
    @Allowed(Role.AUTHORITY)
    String edit(@PathVariable long id, Model model) {
        var notice = existing(id, model);
        model.addAttribute("form", NoticeText.of(notice));
        model.addAttribute("revision", notice.revision());
        return "portal/notice/form";
    }

    @PostMapping(NOTICES + "/new")
    @Allowed(Role.AUTHORITY)
    String create(
            @ModelAttribute("form") NoticeText form,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            notices.create(form.form());
        } catch (CatalogException refused) {
            return refuse(refused, response, model, language);
        }
        after.addFlashAttribute("done", "notice.created");
        return BACK;
    }

    /** {@code revision} is the one the form was filled from. */
    @PostMapping(NOTICES + "/{id}")
    @Allowed(Role.AUTHORITY)
    String change(
            @PathVariable long id,
            @RequestParam long revision,
            @ModelAttribute("form") NoticeText form,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            notices.change(id, EntityTag.of(revision), form.form());
        } catch (CatalogException refused) {
            var saved = existing(id, model);
            var second = refused.type() == ProblemType.CHANGED_MEANWHILE;
            // What was typed stays beside what was written meanwhile; sending it again is then a decision.
            model.addAttribute("revision", second ? saved.revision() : revision);
            model.addAttribute("saved", second ? saved : null);
            return refuse(refused, response, model, language);
        }
        after.addFlashAttribute("done", "notice.changed");
        return BACK;
    }

    @PostMapping(NOTICES + "/{id}/deletion")
    @Allowed(Role.AUTHORITY)
    String delete(
            @PathVariable long id,
            @RequestParam long revision,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            notices.delete(id, EntityTag.of(revision));
        } catch (CatalogException refused) {
            var view = edit(id, model);
            var _ = refuse(refused, response, model, language);
            return view;
        }
        after.addFlashAttribute("done", "notice.deleted");
        return BACK;
    }

    private NoticeView existing(long id, Model model) {
        var notice = Objects.requireNonNull(notices.notice(id).getBody());
        model.addAttribute("notice", notice);
        return notice;
    }

    private static String refuse(CatalogException refused, HttpServletResponse response, Model model, Locale language) {
        var refusal = Refusal.of(refused, language);
        response.setStatus(refusal.status());
        model.addAttribute("refusal", refusal);
        return "portal/notice/form";
    }
}
