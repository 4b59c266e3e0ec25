package org.minshu.portal.record;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Rows that differ between two versions of a table. */
@Controller
class ChangesController {

    private final Platform platform;
    private final Tables tables;

    ChangesController(Platform platform, Tables tables) {
        this.platform = platform;
        this.tables = tables;
    }

    /** {@code key} may be there several times, a column each: names may hold any sign. */
    @GetMapping("/datasets/{slug}/changes")
    @Allowed(anonymous = true)
    String changes(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam MultiValueMap<String, String> all,
            @RequestParam(defaultValue = "1") int page,
            Locale language,
            Model model) {
        tables.open(slug, table, null, "changes", model).ifPresent(detail -> {
            int later = Objects.requireNonNullElse(to, detail.version());
            int earlier = Objects.requireNonNullElse(from, Math.max(1, later - 1));
            var keys = Objects.requireNonNullElse(all.get("key"), List.<String>of());
            var question = ChangeQuestion.of(slug, detail, earlier, later, keys, page);
            model.addAttribute("question", question);
            if (detail.version() > 1 && !question.keys().isEmpty()) {
                answer(question, language, model);
            }
        });
        return "portal/record/changes";
    }

    private void answer(ChangeQuestion question, Locale language, Model model) {
        try {
            var found = platform.records().changes(question.slug(), question.parameters());
            model.addAttribute("changes", ChangedRows.of(found.results()));
            model.addAttribute("further", found.hasMore() && question.page() < ChangeQuestion.LAST_PAGE);
        } catch (CatalogException refused) {
            boolean ofTheQuestion = refused.type().kind() == ProblemKind.MALFORMED
                    || refused.type() == ProblemType.KEY_NOT_UNIQUE
                    || refused.type() == ProblemType.VERSION_NOT_FOUND;
            if (!ofTheQuestion) {
                throw refused;
            }
            model.addAttribute("refusal", Refusal.of(refused, language));
        }
    }
}
